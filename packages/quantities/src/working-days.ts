import { easterSunday } from './easter.ts';
import type { LocalDate } from './local-date.ts';
import { addDays, dateOf, dayOfWeek, daysInMonth, partsOf } from './local-date.ts';

/** When in a year a day off falls. Weekdays count from 0 (Sunday) to 6 (Saturday). */
export type DayOffRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** `days` after Easter Sunday (Easter Monday is 1, Ascension 39, Whit Monday 50). */
  | { readonly kind: 'easter'; readonly days: number }
  /** The `nth` such weekday of the month. */
  | {
      readonly kind: 'weekday-of-month';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
    };

/** A yearly day off of a body or of the whole country. The rules are data; none is known to this package. */
export interface DayOff {
  readonly id: string;
  readonly rule: DayOffRule;
  /** First and last day on which the rule holds; null when it has no such end. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** The working days of one body: Monday to Friday without its days off. */
export interface WorkingDays {
  isWorkingDay(date: LocalDate): boolean;
  /** The day off that the date is; null on a weekend without one and on a working day. */
  dayOffOn(date: LocalDate): DayOff | null;
  /**
   * The working day number `count` after the date, the day after being the first that can count; before the date
   * when `count` is negative. Zero gives the date itself, working day or not.
   */
  addWorkingDays(date: LocalDate, count: number): LocalDate;
  /** Working days after `from` up to and including `to`; negative when `to` is earlier. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number;
}

/** The date of a rule in a year; null when the year has none (29 February, a fifth Sunday). */
export function dayOffDate(rule: DayOffRule, year: number): LocalDate | null {
  switch (rule.kind) {
    case 'fixed':
      return rule.day > daysInMonth(year, rule.month)
        ? null
        : dateOf({ year, month: rule.month, day: rule.day });
    case 'easter':
      return addDays(easterSunday(year), rule.days);
    case 'weekday-of-month': {
      const first = dayOfWeek(dateOf({ year, month: rule.month, day: 1 }));
      const day = 1 + ((rule.weekday - first + 7) % 7) + 7 * (rule.nth - 1);
      return day > daysInMonth(year, rule.month) ? null : dateOf({ year, month: rule.month, day });
    }
  }
}

/** The calendar of a body that has these days off beside Saturday and Sunday. */
export function workingDaysWithout(daysOff: readonly DayOff[]): WorkingDays {
  const byYear = new Map<number, ReadonlyMap<LocalDate, DayOff>>();
  const dayOffOn = (date: LocalDate): DayOff | null => {
    const { year } = partsOf(date);
    let ofYear = byYear.get(year);
    if (ofYear === undefined) {
      ofYear = daysOffIn(daysOff, year);
      byYear.set(year, ofYear);
    }
    return ofYear.get(date) ?? null;
  };
  const isWorkingDay = (date: LocalDate): boolean => !isWeekend(date) && dayOffOn(date) === null;
  return {
    isWorkingDay,
    dayOffOn,
    addWorkingDays: (date, count) => stepWorkingDays(isWorkingDay, date, count),
    workingDaysBetween: (from, to) =>
      from <= to ? countWorkingDays(isWorkingDay, from, to) : -countWorkingDays(isWorkingDay, to, from),
  };
}

function daysOffIn(daysOff: readonly DayOff[], year: number): ReadonlyMap<LocalDate, DayOff> {
  const dates = new Map<LocalDate, DayOff>();
  for (const dayOff of daysOff) {
    const date = dayOffDate(dayOff.rule, year);
    if (date === null) continue;
    const holds = (dayOff.from === null || date >= dayOff.from) && (dayOff.to === null || date <= dayOff.to);
    if (holds && !dates.has(date)) dates.set(date, dayOff);
  }
  return dates;
}

function isWeekend(date: LocalDate): boolean {
  const weekday = dayOfWeek(date);
  return weekday === 0 || weekday === 6;
}

function stepWorkingDays(
  isWorkingDay: (date: LocalDate) => boolean,
  start: LocalDate,
  count: number,
): LocalDate {
  if (!Number.isSafeInteger(count)) throw new RangeError(`no ${String(count)} working days`);
  const step = count < 0 ? -1 : 1;
  let date = start;
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, step);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}

function countWorkingDays(
  isWorkingDay: (date: LocalDate) => boolean,
  from: LocalDate,
  to: LocalDate,
): number {
  let count = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) count += 1;
  }
  return count;
}
