import type { Decimal } from 'decimal.js';
import type { Exact, InstalmentsPerYear } from '@kontor/quantities';
import { ONE, plus } from '@kontor/quantities';
import type { RateInput } from './assumption.ts';
import { anyAssumed, stated } from './assumption.ts';
import { Precise, exactOf, preciseOf } from './precise.ts';
import type { Profile } from './profile.ts';

/** A loan as the grant element sees it: periods of 1 / A years from time zero. */
export interface ConcessionalLoan {
  /** Yearly rate at which debt service is discounted; above -100 %. */
  readonly discountRate: RateInput;
  readonly interestRate: RateInput;
  readonly instalmentsPerYear: InstalmentsPerYear;
  /** Periods from time zero to the last instalment of principal. */
  readonly maturityPeriods: number;
  /** Periods from time zero to the first instalment of principal, 1 when there is no grace. */
  readonly firstRepaymentPeriods: number;
  readonly profile: Profile;
}

export interface Concessionality {
  /** 100 × (1 - present value of debt service / nominal); negative for a loan dearer than the discount rate. */
  readonly percent: Exact;
  readonly assumed: boolean;
}

/**
 * Concessionality level by discounting every payment of a loan of 1. The period discount rate is the yearly one
 * compounded, `(1 + I)^(1/A) - 1`; the interest of a period is R / A on the balance and is paid every period.
 *
 * @throws RangeError when the first repayment is not within 1..maturity or a bullet's is not the maturity
 */
export function grantElementByCashFlows(loan: ConcessionalLoan): Concessionality {
  const growth = plus(ONE, stated(loan.discountRate).rate.fraction);
  if (growth.n <= 0n) throw new RangeError('a discount rate must be above -100 %');
  const periodGrowth = preciseOf(growth).pow(new Precise(1).div(loan.instalmentsPerYear));
  const presentValue = discounted(debtService(loan), periodGrowth);
  return {
    percent: exactOf(new Precise(1).minus(presentValue).times(100)),
    assumed: anyAssumed([loan.discountRate, loan.interestRate]),
  };
}

/** Payments of periods 1 to the maturity, on a loan of 1. */
function debtService(loan: ConcessionalLoan): Decimal[] {
  const { maturityPeriods: last, firstRepaymentPeriods: first } = loan;
  if (first < 1 || first > last || (loan.profile === 'bullet' && first !== last)) {
    throw new RangeError(`first repayment in period ${String(first)} of ${String(last)}`);
  }
  const interest = preciseOf(stated(loan.interestRate).rate.fraction).div(loan.instalmentsPerYear);
  const repayments = last - first + 1;
  const principalOf = principalPart(loan.profile, interest, repayments);
  let balance: Decimal = new Precise(1);
  return Array.from({ length: last }, (_, i) => {
    const due = balance.times(interest);
    const principal = i + 1 < first ? new Precise(0) : principalOf(due);
    balance = balance.minus(principal);
    return due.plus(principal);
  });
}

function principalPart(profile: Profile, interest: Decimal, repayments: number): (due: Decimal) => Decimal {
  const equal = new Precise(1).div(repayments);
  if (profile !== 'annuity' || interest.isZero()) return () => equal;
  const level = interest.div(new Precise(1).minus(interest.plus(1).pow(-repayments)));
  return (due) => level.minus(due);
}

/** Horner's scheme from the last payment back: one division for each period. */
function discounted(payments: readonly Decimal[], periodGrowth: Decimal): Decimal {
  return payments.reduceRight<Decimal>(
    (value, payment) => value.plus(payment).div(periodGrowth),
    new Precise(0),
  );
}
