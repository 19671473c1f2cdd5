/** A day in the civil calendar, `YYYY-MM-DD`, without clock or zone. Plain string order is date order. */
export type LocalDate = string & { readonly __localDate: true };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MONTH_TEXTS = Array.from({ length: 13 }, (_, month) => `-${String(month).padStart(2, '0')}`);
const DAY_TEXTS = Array.from({ length: 32 }, (_, day) => `-${String(day).padStart(2, '0')}`);

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The date, or null when the text is no day of the calendar (30 February, month 13). */
export function tryParseDate(text: string): LocalDate | null {
  const match = ISO_DATE.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as LocalDate;
}

/** The date. Throws RangeError when the text is no day of the calendar. */
export function localDate(text: string): LocalDate {
  const date = tryParseDate(text);
  if (date === null) throw new RangeError(`not a date: ${text}`);
  return date;
}

export function partsOf(date: LocalDate): YearMonthDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The date of its parts. Throws RangeError outside the years 1 to 9999, which four digits cannot hold. */
export function dateOf({ year, month, day }: YearMonthDay): LocalDate {
  if (year < 1 || year > 9999) throw new RangeError(`no date in year ${String(year)}`);
  const yearText = year < 1000 ? String(year).padStart(4, '0') : String(year);
  return `${yearText}${MONTH_TEXTS[month] ?? ''}${DAY_TEXTS[day] ?? ''}` as LocalDate;
}

/** Days since 1 March of year 0 in the proleptic Gregorian calendar; only differences mean anything. */
export function dayNumber(date: LocalDate): number {
  return dayNumberOf(partsOf(date));
}

/** `dayNumber` of a date given by its parts. */
export function dayNumberOf({ year, month, day }: YearMonthDay): number {
  // The year starts in March, so that the leap day is the last day of a year and needs no case of its own.
  const shiftedYear = month <= 2 ? year - 1 : year;
  const shiftedMonth = (month + 9) % 12;
  const leaps = Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400);
  return shiftedYear * 365 + leaps + Math.floor((153 * shiftedMonth + 2) / 5) + day - 1;
}

const DAYS_IN_FOUR_CENTURIES = 146_097;

/** The date of a day number: the inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): LocalDate {
  const era = Math.floor(days / DAYS_IN_FOUR_CENTURIES);
  const dayOfEra = days - era * DAYS_IN_FOUR_CENTURIES;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return dateOf({
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  });
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date `days` later (earlier when negative). Throws RangeError past the year 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * The date `months` later, on the last day of the month where the day does not exist (31 January + 1 = 28 or 29
 * February). Throws RangeError past the year 9999.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return dateOf(monthsAfter(partsOf(date), months));
}

/** `addMonths` on the parts of a date. */
export function monthsAfter({ year, month, day }: YearMonthDay, months: number): YearMonthDay {
  const index = year * 12 + month - 1 + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return {
    year: targetYear,
    month: targetMonth,
    day: Math.min(day, daysInMonth(targetYear, targetMonth)),
  };
}

/** 0 is Sunday, 6 is Saturday. */
export function dayOfWeek(date: LocalDate): number {
  // 1 March of year 0 (day number 0) was a Wednesday.
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}
