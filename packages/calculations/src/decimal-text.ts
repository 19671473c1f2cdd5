import type { Exact } from '@kontor/quantities';
import { toDecimal } from '@kontor/quantities';

/** A decimal in JSON, both ways: at most 18 digits before and 18 after the point. */
export const DECIMAL = /^-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,18})?$/;

const SCIENTIFIC = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/;

/** A JSON number written out without exponent: 1e-7 is `0.0000001`. */
export function plainNumber(value: number): string {
  const match = SCIENTIFIC.exec(String(value));
  if (match === null) return String(value);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

/** Full precision as the contract writes it; null when the value needs more than 18 digits before the point. */
export function decimalAnswer(value: Exact): string | null {
  const text = toDecimal(value);
  return DECIMAL.test(text) ? text : null;
}
