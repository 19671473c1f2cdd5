import type { Exact } from './exact.ts';
import { exact, tenTo } from './exact.ts';

/**
 * How a figure is cut to its last place. The caller always names the mode, so that a reader sees which
 * rounding a text of law asked for.
 *
 * - `half-away-from-zero`: commercial rounding, 0.5 goes away from zero
 * - `half-even`: banker's rounding
 * - `up` / `down`: away from / towards zero
 * - `ceiling` / `floor`: towards plus / minus infinity
 */
export type Rounding = 'half-away-from-zero' | 'half-even' | 'up' | 'down' | 'ceiling' | 'floor';

/** `n / d` (with `d > 0`) as the whole number that `mode` chooses. */
export function roundedQuotient(n: bigint, d: bigint, mode: Rounding): bigint {
  const quotient = n / d;
  const remainder = n % d;
  if (remainder === 0n) return quotient;
  const away = n < 0n ? quotient - 1n : quotient + 1n;
  switch (mode) {
    case 'up':
      return away;
    case 'down':
      return quotient;
    case 'ceiling':
      return n > 0n ? away : quotient;
    case 'floor':
      return n < 0n ? away : quotient;
    case 'half-away-from-zero':
    case 'half-even': {
      const doubled = (remainder < 0n ? -remainder : remainder) * 2n;
      if (doubled !== d) return doubled > d ? away : quotient;
      return mode === 'half-away-from-zero' || quotient % 2n !== 0n ? away : quotient;
    }
  }
}

/** The value rounded to `places` decimals, still exact. */
export function roundedTo(value: Exact, places: number, mode: Rounding): Exact {
  const scale = tenTo(places);
  return exact(roundedQuotient(value.n * scale, value.d, mode), scale);
}

/** Plain decimal text with exactly `places` decimals. */
export function toFixed(value: Exact, places: number, mode: Rounding): string {
  const units = roundedQuotient(value.n * tenTo(places), value.d, mode);
  return decimalText(units, places);
}

/** `units` of 10^-places as plain decimal text: `decimalText(1234n, 2)` is `"12.34"`. */
export function decimalText(units: bigint, places: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/**
 * Plain decimal text without trailing zeros: exact when the value has at most `places` decimals, cut there
 * (half away from zero) when its expansion is longer.
 */
export function toDecimal(value: Exact, places = 18): string {
  if (value.d === 1n) return value.n.toString();
  const text = toFixed(value, places, 'half-away-from-zero');
  if (places === 0) return text === '-0' ? '0' : text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === ZERO_DIGIT) end -= 1;
  if (text.charCodeAt(end - 1) === POINT) end -= 1;
  const trimmed = text.slice(0, end);
  return trimmed === '-0' ? '0' : trimmed;
}

const ZERO_DIGIT = 48;
const POINT = 46;
