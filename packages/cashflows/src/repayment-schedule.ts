import type { Currency, DayCount, Exact, InstalmentsPerYear, LocalDate, Money } from '@kontor/quantities';
import { ZERO, dateOf, exact, monthsAfter, partsOf, yearPosition } from '@kontor/quantities';
import type { RateInput } from './assumption.ts';
import { stated } from './assumption.ts';
import { monthsApart } from './instalments.ts';
import { interestAccrual } from './interest.ts';
import type { RepaymentProfile } from './profile.ts';
import { principalRule } from './profile.ts';

/** What a repayment schedule is computed from. */
export interface RepaymentTerms<C extends Currency = Currency> {
  /** Owed at the starting point of credit; not negative. */
  readonly principal: Money<C>;
  /** Starting point of credit: the interest of the first instalment runs from here. */
  readonly startingPoint: LocalDate;
  /** Number of instalments, at least one (see `instalmentCount`). */
  readonly instalments: number;
  readonly instalmentsPerYear: InstalmentsPerYear;
  readonly profile: RepaymentProfile<C>;
  readonly interestRate: RateInput;
  readonly dayCount: DayCount;
}

export interface Instalment<C extends Currency = Currency> {
  readonly date: LocalDate;
  readonly principal: Money<C>;
  readonly interest: Money<C>;
  /** Still owed after this payment. */
  readonly balance: Money<C>;
}

export interface RepaymentSchedule<C extends Currency = Currency> {
  readonly rows: readonly Instalment<C>[];
  readonly totalInterest: Money<C>;
  /** Years from the starting point with instalment k at k / A years; zero when nothing is owed. */
  readonly weightedAverageLifeYears: Exact;
  /** The interest rate is an assumption. */
  readonly assumed: boolean;
}

/**
 * The repayment of a credit. Dates are unadjusted month steps from the starting point; interest is on the balance by
 * the day count and rounded half away from zero to the cent in every row; the last instalment clears the balance.
 *
 * @throws RangeError when custom principal does not repay the credit exactly or a date passes the year 9999
 */
export function repaymentSchedule<C extends Currency>(terms: RepaymentTerms<C>): RepaymentSchedule<C> {
  const { currency } = terms.principal;
  const { rate, assumed } = stated(terms.interestRate);
  const principalOf = principalRule(terms, rate);
  const accrue = interestAccrual(rate, terms.dayCount);
  const start = partsOf(terms.startingPoint);
  const step = monthsApart(terms.instalmentsPerYear);
  const rows: Instalment<C>[] = [];
  let position = yearPosition(start, terms.dayCount);
  let balance = terms.principal.cents;
  let totalInterest = 0n;
  let owedOverIntervals = 0n;
  for (let k = 1; k <= terms.instalments; k += 1) {
    const day = monthsAfter(start, k * step);
    const next = yearPosition(day, terms.dayCount);
    const interest = accrue(balance, next - position);
    const principal = principalOf(k, balance, interest);
    owedOverIntervals += balance;
    balance -= principal;
    totalInterest += interest;
    rows.push({
      date: dateOf(day),
      principal: { cents: principal, currency },
      interest: { cents: interest, currency },
      balance: { cents: balance, currency },
    });
    position = next;
  }
  return {
    rows,
    totalInterest: { cents: totalInterest, currency },
    weightedAverageLifeYears: averageLife(owedOverIntervals, terms),
    assumed,
  };
}

/** sum(P_k × k / A) / N: the sum of P_k × k is the sum of the balances owed during each interval. */
function averageLife(owedOverIntervals: bigint, { principal, instalmentsPerYear }: RepaymentTerms): Exact {
  if (principal.cents === 0n) return ZERO;
  return exact(owedOverIntervals, principal.cents * BigInt(instalmentsPerYear));
}
