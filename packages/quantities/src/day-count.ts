import type { Exact } from './exact.ts';
import { exact } from './exact.ts';
import type { LocalDate, YearMonthDay } from './local-date.ts';
import { dayNumberOf, isLeapYear, partsOf } from './local-date.ts';

/**
 * How days are turned into a part of a year.
 *
 * - `30E/360`: months of 30 days, the 31st counts as the 30th (Eurobond basis; the end of February is not moved)
 * - `ACT/360`, `ACT/365F`: calendar days over 360 or 365, leap year or not
 * - `ACT/ACT-ISDA`: calendar days in leap years over 366 plus those in other years over 365
 */
export const DAY_COUNTS = ['30E/360', 'ACT/360', 'ACT/365F', 'ACT/ACT-ISDA'] as const;
export type DayCount = (typeof DAY_COUNTS)[number];

/**
 * The smallest part of a year that a day count needs, as its number in a year. With 366 × 365 units an ISDA day is
 * 366 units in an ordinary year and 365 in a leap year, so that a fraction of a year is always a whole number of units.
 */
export const UNITS_PER_YEAR = {
  '30E/360': 360,
  'ACT/360': 360,
  'ACT/365F': 365,
  'ACT/ACT-ISDA': 366 * 365,
} as const satisfies Record<DayCount, number>;

/** Part of a year from `from` to `to` as an exact number; negative when `to` is earlier. */
export function yearFraction(from: LocalDate, to: LocalDate, dayCount: DayCount): Exact {
  return exact(yearUnits(partsOf(from), partsOf(to), dayCount), UNITS_PER_YEAR[dayCount]);
}

/** `yearFraction` counted in units of `UNITS_PER_YEAR`. */
export function yearUnits(from: YearMonthDay, to: YearMonthDay, dayCount: DayCount): number {
  return yearPosition(to, dayCount) - yearPosition(from, dayCount);
}

/**
 * Where a date stands on the scale of a day count, in units of `UNITS_PER_YEAR`. Only differences mean anything:
 * that of two dates is the part of a year between them, for every day count here.
 */
export function yearPosition(date: YearMonthDay, dayCount: DayCount): number {
  switch (dayCount) {
    case '30E/360':
      return date.year * 360 + date.month * 30 + Math.min(date.day, 30);
    case 'ACT/360':
    case 'ACT/365F':
      return dayNumberOf(date);
    case 'ACT/ACT-ISDA':
      return date.year * UNITS_PER_YEAR['ACT/ACT-ISDA'] + unitsIntoYear(date);
  }
}

function unitsIntoYear(date: YearMonthDay): number {
  const daysIntoYear = dayNumberOf(date) - dayNumberOf({ year: date.year, month: 1, day: 1 });
  return daysIntoYear * (isLeapYear(date.year) ? 365 : 366);
}
