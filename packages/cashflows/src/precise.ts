import { Decimal } from 'decimal.js';
import type { Exact } from '@kontor/quantities';
import { parseExact } from '@kontor/quantities';

/** Decimals for the irrational powers that no fraction can hold; 50 digits inside, 30 handed out. */
export const Precise = Decimal.clone({ precision: 50, rounding: Decimal.ROUND_HALF_UP });

const DIGITS_HANDED_OUT = 30;

export function preciseOf(value: Exact): Decimal {
  return new Precise(value.n.toString()).div(value.d.toString());
}

/** The decimal cut to the digits that are safe to hand out, as an exact number. */
export function exactOf(value: Decimal): Exact {
  return parseExact(value.toSignificantDigits(DIGITS_HANDED_OUT).toFixed());
}
