import type { Exact, InstalmentsPerYear } from '@kontor/quantities';
import { absolute, compare, exact, minus, roundedTo, tenTo, times } from '@kontor/quantities';

/** Decimals from which a third, sixth or twelfth of a year counts as given in full. */
const PLACES = 12;
const CUT = exact(1n, tenTo(PLACES));

/**
 * A number of years as the whole intervals that it stands for. Thirds, sixths and twelfths of a year have no finite
 * decimal: one that is cut after twelve places or later is read as the fraction. Anything else stays as it is.
 */
export function asWholeIntervals(years: Exact, instalmentsPerYear: InstalmentsPerYear): Exact {
  if (instalmentsPerYear % 3 !== 0) return years;
  const intervals = roundedTo(times(years, exact(instalmentsPerYear)), 0, 'half-away-from-zero');
  const whole = exact(intervals.n, BigInt(instalmentsPerYear));
  return compare(absolute(minus(years, whole)), CUT) < 0 ? whole : years;
}

/** Whether a number of years holds a whole number of intervals. */
export function isWholeIntervals(years: Exact, instalmentsPerYear: InstalmentsPerYear): boolean {
  return times(years, exact(instalmentsPerYear)).d === 1n;
}
