import type { Exact } from './exact.ts';
import { HUNDRED, dividedBy, times } from './exact.ts';

/** The span a rate belongs to. `flat` is charged once on the principal (a premium). */
export type Period = 'year' | 'half-year' | 'quarter' | 'month' | 'flat';

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
