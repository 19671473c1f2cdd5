import type { Language } from '@kontor/law';
import { parseExact, toFixed } from '@kontor/quantities';

/** U+202F, between thousands. */
export const THIN_SPACE = '\u202f';
/** U+00A0, between a number and its unit. */
export const FIXED_SPACE = '\u00a0';
const MINUS = '\u2212';

interface Notation {
  readonly thousands: string;
  readonly decimal: string;
}

const BELGIAN: Notation = { thousands: THIN_SPACE, decimal: ',' };
const ENGLISH: Notation = { thousands: ',', decimal: '.' };

function notationOf(language: Language): Notation {
  return language === 'en' ? ENGLISH : BELGIAN;
}

/** A plain decimal (`-1234.5`) in the notation of the language, every digit kept. */
export function formatDecimal(language: Language, decimal: string): string {
  const { thousands, decimal: mark } = notationOf(language);
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction] = (negative ? decimal.slice(1) : decimal).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return (negative ? MINUS : '') + grouped + (fraction === undefined ? '' : mark + fraction);
}

/** A decimal rounded to at most `places`, trailing zeros left away. For reading only; the exact figure stays in the trace. */
export function formatRounded(language: Language, decimal: string, places: number): string {
  const fixed = toFixed(parseExact(decimal), places, 'half-away-from-zero');
  const trimmed = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
  return formatDecimal(language, trimmed === '-0' ? '0' : trimmed);
}

/** An amount with its currency in sight: `610 000,00 €`, in English `€610,000.00`. */
export function formatMoney(language: Language, amount: string, currency: string): string {
  const number = formatDecimal(language, amount);
  if (language !== 'en') return number + FIXED_SPACE + (currency === 'EUR' ? '€' : currency);
  if (currency !== 'EUR') return currency + FIXED_SPACE + number;
  return number.startsWith(MINUS) ? `${MINUS}€${number.slice(1)}` : `€${number}`;
}

/** Percent with at most four decimals: `14,581 %`. */
export function formatPercent(language: Language, percent: string): string {
  const number = formatRounded(language, percent, 4);
  return language === 'en' ? `${number}%` : `${number}${FIXED_SPACE}%`;
}
