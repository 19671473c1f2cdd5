import type { Exact, InstalmentsPerYear, LocalDate } from '@kontor/quantities';
import { addMonths, exact, times } from '@kontor/quantities';

/** Whole intervals in a number of years (5.5 years by half-years: 11); null when they do not come out even. */
export function wholeIntervals(years: Exact, instalmentsPerYear: InstalmentsPerYear): number | null {
  const intervals = times(years, exact(instalmentsPerYear));
  return intervals.d === 1n ? Number(intervals.n) : null;
}

/** Number of instalments of a repayment term; null when it is not a whole number or there is none. */
export function instalmentCount(
  repaymentYears: Exact,
  instalmentsPerYear: InstalmentsPerYear,
): number | null {
  const count = wholeIntervals(repaymentYears, instalmentsPerYear);
  return count !== null && count >= 1 ? count : null;
}

/** Months from one instalment to the next. */
export function monthsApart(instalmentsPerYear: InstalmentsPerYear): number {
  return 12 / instalmentsPerYear;
}

/**
 * Dates of instalments 1 to `count`. Each is counted in months from the starting point itself, so that a start on the
 * 31st comes back to the 31st after a short month.
 */
export function instalmentDates(
  startingPoint: LocalDate,
  count: number,
  instalmentsPerYear: InstalmentsPerYear,
): LocalDate[] {
  const step = monthsApart(instalmentsPerYear);
  return Array.from({ length: count }, (_, i) => addMonths(startingPoint, step * (i + 1)));
}
