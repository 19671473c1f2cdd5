import type { Currency, DayCount, InstalmentsPerYear, LocalDate, Money } from '@kontor/quantities';
import { UNITS_PER_YEAR, addMonths, partsOf, roundedQuotient, total, yearUnits } from '@kontor/quantities';
import type { CreditRate } from './credit-rate.ts';
import { rateOn } from './credit-rate.ts';
import type { DatedFlow } from './dated-flow.ts';
import { monthsApart } from './instalments.ts';

/** Whether interest before the starting point of credit is paid as it falls due or added to the principal. */
export type ConstructionInterest = 'paid' | 'capitalised';

/** The time from the first drawdown to the starting point of credit. */
export interface DrawdownTerms<C extends Currency = Currency> {
  /** What the bank pays out, positive amounts on days up to the starting point; at least one. */
  readonly drawdowns: readonly DatedFlow<C>[];
  readonly startingPoint: LocalDate;
  readonly instalmentsPerYear: InstalmentsPerYear;
  readonly interest: ConstructionInterest;
  readonly rate: CreditRate;
  readonly dayCount: DayCount;
}

/** Interest of one period before the starting point. */
export interface ConstructionPeriod<C extends Currency = Currency> {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly interest: Money<C>;
  /** Owed at the end of the period, with capitalised interest and without drawdowns of that day. */
  readonly balance: Money<C>;
}

export interface DrawdownPhase<C extends Currency = Currency> {
  readonly periods: readonly ConstructionPeriod<C>[];
  /** Owed at the starting point, drawdowns of that day included: the principal to repay. */
  readonly principal: Money<C>;
}

/**
 * Interest during construction. Its periods end on month steps back from the starting point, as the instalments go
 * forward from it; the first begins with the first drawdown. Within a period interest runs on what is drawn, and it
 * is rounded once, half away from zero to the cent, when the period ends.
 *
 * @throws RangeError when there is no drawdown, one is not positive or one is after the starting point
 */
export function drawdownPhase<C extends Currency>(currency: C, terms: DrawdownTerms<C>): DrawdownPhase<C> {
  const drawdowns = inOrder(terms);
  const drawn = (flows: readonly DatedFlow<C>[]): bigint =>
    total(
      currency,
      flows.map(({ amount }) => amount),
    ).cents;
  const ends = periodEnds(terms, drawdowns[0]?.date ?? terms.startingPoint);
  const periods: ConstructionPeriod<C>[] = [];
  let from = drawdowns[0]?.date ?? terms.startingPoint;
  let balance = 0n;
  for (const to of ends) {
    const within = drawdowns.filter(({ date }) => date >= from && date < to);
    const interest = periodInterest(terms, { from, to, balance, within });
    balance += drawn(within) + (terms.interest === 'capitalised' ? interest : 0n);
    periods.push({
      from,
      to,
      interest: { cents: interest, currency },
      balance: { cents: balance, currency },
    });
    from = to;
  }
  const lastDay = drawdowns.filter(({ date }) => date === terms.startingPoint);
  return { periods, principal: { cents: balance + drawn(lastDay), currency } };
}

function inOrder<C extends Currency>({ drawdowns, startingPoint }: DrawdownTerms<C>): DatedFlow<C>[] {
  if (drawdowns.length === 0) throw new RangeError('a credit needs a drawdown');
  for (const { date, amount } of drawdowns) {
    if (amount.cents <= 0n) throw new RangeError(`the drawdown of ${date} is not positive`);
    if (date > startingPoint) throw new RangeError(`the drawdown of ${date} is after the starting point`);
  }
  return drawdowns.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Ends of the interest periods after the first drawdown, in order; the starting point is the last of them. */
function periodEnds({ startingPoint, instalmentsPerYear }: DrawdownTerms, first: LocalDate): LocalDate[] {
  const step = monthsApart(instalmentsPerYear);
  const ends: LocalDate[] = [];
  for (let back = 0, end = startingPoint; end > first; end = addMonths(startingPoint, -step * back)) {
    ends.unshift(end);
    back += 1;
  }
  return ends;
}

interface Period<C extends Currency> {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly balance: bigint;
  readonly within: readonly DatedFlow<C>[];
}

function periodInterest<C extends Currency>(
  { rate, dayCount }: DrawdownTerms<C>,
  { from, to, balance, within }: Period<C>,
): bigint {
  const end = partsOf(to);
  const accrued = (cents: bigint, since: LocalDate): bigint =>
    cents * BigInt(yearUnits(partsOf(since), end, dayCount));
  const owed = within.reduce(
    (sum, { date, amount }) => sum + accrued(amount.cents, date),
    accrued(balance, from),
  );
  const { n, d } = rateOn(rate, from).fraction;
  return roundedQuotient(owed * n, d * BigInt(UNITS_PER_YEAR[dayCount]), 'half-away-from-zero');
}
