import type { Exact } from './exact.ts';
import { HUNDRED, dividedBy, exact, minus, plus, times } from './exact.ts';
import type { Currency, Money } from './money.ts';
import { scale } from './money.ts';
import type { Rounding } from './rounding.ts';

/** How many equal instalments a year can have when they fall on month steps. */
export const INSTALMENTS_PER_YEAR = [1, 2, 3, 4, 6, 12] as const;
export type InstalmentsPerYear = (typeof INSTALMENTS_PER_YEAR)[number];

const PERIODS = {
  1: 'year',
  2: 'half-year',
  3: 'four-months',
  4: 'quarter',
  6: 'two-months',
  12: 'month',
} as const satisfies Record<InstalmentsPerYear, string>;

/** The interval between two of `A` instalments a year. */
export type IntervalOf<A extends InstalmentsPerYear> = (typeof PERIODS)[A];

/** The span a rate belongs to. `flat` is charged once on the principal (a premium). */
export type Period = IntervalOf<InstalmentsPerYear> | 'flat';

/**
 * A rate with its period in the type: a yearly rate cannot be added to a half-yearly one. `fraction` is a plain
 * number (4.84 % is 0.0484).
 */
export interface Rate<P extends Period> {
  readonly fraction: Exact;
  readonly per: P;
}

/** A share of a whole without a period: Belgian content, cover, down payment. */
export interface Share {
  readonly fraction: Exact;
  readonly per: 'whole';
}

/** Two rates of different periods met where only one period makes sense. */
export class PeriodMismatch extends Error {
  override readonly name = 'PeriodMismatch';
  readonly left: Period;
  readonly right: Period;
  constructor(left: Period, right: Period) {
    super(`cannot combine a rate per ${left} with a rate per ${right}`);
    this.left = left;
    this.right = right;
  }
}

export function rateOfPercent<P extends Period>(percent: Exact, per: P): Rate<P> {
  return { fraction: dividedBy(percent, HUNDRED), per };
}

export function shareOfPercent(percent: Exact): Share {
  return { fraction: dividedBy(percent, HUNDRED), per: 'whole' };
}

/** The figure people read: 0.0484 becomes 4.84. */
export function percentOf(value: { readonly fraction: Exact }): Exact {
  return times(value.fraction, HUNDRED);
}

function samePeriod(a: Rate<Period>, b: Rate<Period>): void {
  if (a.per !== b.per) throw new PeriodMismatch(a.per, b.per);
}

/** Sum of two rates of one period (a base rate and its margin). Throws PeriodMismatch when the types could not tell. */
export function addRates<P extends Period>(a: Rate<P>, b: Rate<NoInfer<P>>): Rate<P> {
  samePeriod(a, b);
  return { fraction: plus(a.fraction, b.fraction), per: a.per };
}

/** Difference of two rates of one period. Throws PeriodMismatch when the types could not tell. */
export function subtractRates<P extends Period>(a: Rate<P>, b: Rate<NoInfer<P>>): Rate<P> {
  samePeriod(a, b);
  return { fraction: minus(a.fraction, b.fraction), per: a.per };
}

/** The nominal rate of one interval, `R / A`: 5 % a year paid twice a year is 2.5 % a half-year. */
export function nominalPerInterval<A extends InstalmentsPerYear>(
  yearly: Rate<'year'>,
  instalmentsPerYear: A,
): Rate<IntervalOf<A>> {
  return {
    fraction: dividedBy(yearly.fraction, exact(instalmentsPerYear)),
    per: PERIODS[instalmentsPerYear],
  };
}

/** What a flat rate (a premium) or a share makes of an amount, rounded to the cent in the mode the caller names. */
export function portionOf<C extends Currency>(
  amount: Money<C>,
  part: Rate<'flat'> | Share,
  mode: Rounding,
): Money<C> {
  return scale(amount, part.fraction, mode);
}
