import type { Language } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { dateOf, daysInMonth, partsOf } from '@kontor/quantities';
import { FIXED_SPACE } from './numbers.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

export function monthName(language: Language, month: number): string {
  return MONTHS[language][month - 1] ?? '';
}

/** A day in full: `1er mars 2026`, `1 maart 2026`, `1. März 2026`, `1 March 2026`. */
export function formatDate(language: Language, date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  return `${ordinalDay(language, day)}${FIXED_SPACE}${monthName(language, month)} ${year}`;
}

function ordinalDay(language: Language, day: number): string {
  if (language === 'de') return `${day}.`;
  return language === 'fr' && day === 1 ? '1er' : String(day);
}

/** `11/2026` for axes and dense tables. */
export function formatMonth(date: LocalDate): string {
  const { year, month } = partsOf(date);
  return `${String(month).padStart(2, '0')}/${year}`;
}

export type DateFault = 'date-form' | 'date-month' | 'date-day';
export type ReadDate =
  | { readonly ok: true; readonly date: LocalDate }
  | {
      readonly ok: false;
      readonly fault: DateFault;
      readonly values: Readonly<Record<string, string | number>>;
    };

const DAY_FIRST = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Reads a typed day, day first as in Belgium (`24/11/2026`, `24.11.2026`) or as ISO `2026-11-24`. */
export function readDate(text: string): ReadDate {
  const trimmed = text.trim();
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst !== null) return dated(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst !== null) return dated(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return { ok: false, fault: 'date-form', values: { typed: trimmed } };
}

function dated(year: number, month: number, day: number): ReadDate {
  if (month < 1 || month > 12 || year < 1) return { ok: false, fault: 'date-month', values: { month } };
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) return { ok: false, fault: 'date-day', values: { day, month, year, days } };
  return { ok: true, date: dateOf({ year, month, day }) };
}
