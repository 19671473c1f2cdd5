import type { LocalDate } from '@kontor/quantities';
import { tryParseDate, tryParseExact } from '@kontor/quantities';

/** `"4,84 %"`, `"4.84%"` and `"4.84"` as the plain decimal `"4.84"`; null for anything else. */
export function decimalCell(cell: string | null): string | null {
  if (cell === null) return null;
  const plain = cell.replace(/\s|%/g, '').replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return tryParseExact(plain) === null ? null : plain.replace(/^\+/, '');
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
