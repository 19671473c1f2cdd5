import type { LocalDate } from '@kontor/quantities';
import { HUNDRED, ZERO, compare, parseExact, tryParseDate } from '@kontor/quantities';

/** `"4,84 %"`, `"4.84%"` and `"4.84"` as the plain decimal `"4.84"`; null for anything else. */
export function decimalCell(cell: string | null): string | null {
  if (cell === null) return null;
  const plain = cell.replace(/\s|%/g, '').replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return PLAIN.test(plain) ? plain.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1') : null;
}

const PLAIN = /^[+-]?\d{1,18}(\.\d{1,18})?$/;

/** A decimal from 0 to 100, as percentages of a rate are; null for anything else. */
export function rateCell(cell: string | null): string | null {
  const text = decimalCell(cell);
  const value = text === null ? null : parseExact(text);
  return value !== null && compare(value, ZERO) >= 0 && compare(value, HUNDRED) <= 0 ? text : null;
}

const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/** `2026-11-23`, or `23/11/2026` as Belgians write it. Other notations are ambiguous and give null. */
export function dateCell(cell: string | null): LocalDate | null {
  if (cell === null) return null;
  const match = DAY_FIRST.exec(cell);
  if (match === null) return tryParseDate(cell);
  const [, day = '', month = '', year = ''] = match;
  return tryParseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** An ISO 4217 code in capitals; null for anything else. */
export function currencyCell(cell: string | null): string | null {
  const code = (cell ?? '').toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

/** The alpha-3 code; Kosovo's other user-assigned code becomes XKX (S-09). Null when it is no code of ours. */
export function countryCell(cell: string | null, known: ReadonlySet<string>): string | null {
  const code = (cell ?? '').toUpperCase();
  const iso3 = code === 'XKV' ? 'XKX' : code;
  return known.has(iso3) ? iso3 : null;
}
