import type { Exact } from './exact.ts';
import { exact } from './exact.ts';
import type { Rounding } from './rounding.ts';
import { decimalText, roundedQuotient } from './rounding.ts';

/** An ISO 4217 alphabetic code. */
export type Currency = string;

/**
 * An amount in hundredths of its currency. Hundredths are used for every currency, also for those (JPY) whose
 * smallest coin is the unit itself: the calculation contract rounds all money to the cent.
 *
 * The currency is part of the type: adding `Money<'EUR'>` to `Money<'USD'>` does not compile.
 */
export interface Money<C extends Currency = Currency> {
  readonly cents: bigint;
  readonly currency: C;
}

/** Two amounts of different currencies met where only one currency makes sense. */
export class CurrencyMismatch extends Error {
  override readonly name = 'CurrencyMismatch';
  readonly left: Currency;
  readonly right: Currency;
  constructor(left: Currency, right: Currency) {
    super(`cannot combine ${left} with ${right}`);
    this.left = left;
    this.right = right;
  }
}

export function money<C extends Currency>(cents: bigint | number, currency: C): Money<C> {
  return { cents: BigInt(cents), currency };
}

const AMOUNT = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/;

/** Reads `"8500000"`, `"8500000.5"` or `"8500000.00"`; null for anything else, more than two decimals included. */
export function tryParseMoney<C extends Currency>(amount: string, currency: C): Money<C> | null {
  const match = AMOUNT.exec(amount);
  if (match === null) return null;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const cents = BigInt(whole + fraction.padEnd(2, '0'));
  return { cents: sign === '-' ? -cents : cents, currency };
}

/** `"8500000.00"`: always two decimals. */
export function amountText(value: Money): string {
  return decimalText(value.cents, 2);
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new CurrencyMismatch(a.currency, b.currency);
}

/** Sum of two amounts of one currency. Throws CurrencyMismatch when the types could not tell. */
export function add<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  return { cents: a.cents + b.cents, currency: a.currency };
}

/** Difference of two amounts of one currency. Throws CurrencyMismatch when the types could not tell. */
export function subtract<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b);
  return { cents: a.cents - b.cents, currency: a.currency };
}

/** Total of amounts of one currency, zero when there is none. Throws CurrencyMismatch when the types could not tell. */
export function total<C extends Currency>(currency: C, amounts: Iterable<Money<NoInfer<C>>>): Money<C> {
  let cents = 0n;
  for (const amount of amounts) {
    if (amount.currency !== currency) throw new CurrencyMismatch(currency, amount.currency);
    cents += amount.cents;
  }
  return { cents, currency };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; one currency only. */
export function compareMoney<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): -1 | 0 | 1 {
  sameCurrency(a, b);
  return a.cents < b.cents ? -1 : a.cents > b.cents ? 1 : 0;
}

/** `factor` times the amount, rounded to the cent in the mode the caller names. */
export function scale<C extends Currency>(value: Money<C>, factor: Exact, mode: Rounding): Money<C> {
  return { cents: roundedQuotient(value.cents * factor.n, factor.d, mode), currency: value.currency };
}

/** `part / whole` as an exact number (no unit). Throws RangeError when `whole` is zero. */
export function ratio<C extends Currency>(part: Money<C>, whole: Money<NoInfer<C>>): Exact {
  sameCurrency(part, whole);
  return exact(part.cents, whole.cents);
}
