/**
 * Exact rational numbers. Every rate, share and factor of the law is one of these until a named
 * rounding step turns it into a decimal: no float ever carries a figure that someone may rely on.
 *
 * Invariant: `d > 0n` and the fraction is in lowest terms, so equal values have equal fields.
 */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: 64 }, (_, i) => 10n ** BigInt(i));

/** 10 to the power `places` (a small non-negative integer). */
export function tenTo(places: number): bigint {
  return POWERS_OF_TEN[places] ?? 10n ** BigInt(places);
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Of two numbers, `b` positive. Numbers of up to 53 bits, which most are, go the quicker way. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  const size = a < 0n ? -a : a;
  if (size <= SAFE && b <= SAFE) return BigInt(smallDivisor(Number(size), Number(b)));
  let x = size;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function smallDivisor(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** The fraction `n / d`, reduced. Throws RangeError when `d` is zero. */
export function exact(n: bigint | number, d: bigint | number = 1n): Exact {
  let numerator = BigInt(n);
  let denominator = BigInt(d);
  if (denominator === 0n) throw new RangeError('division by zero');
  if (denominator < 0n) [numerator, denominator] = [-numerator, -denominator];
  if (denominator === 1n) return { n: numerator, d: 1n };
  const divisor = greatestCommonDivisor(numerator, denominator);
  return divisor === 1n
    ? { n: numerator, d: denominator }
    : { n: numerator / divisor, d: denominator / divisor };
}

export const ZERO: Exact = exact(0n);
export const ONE: Exact = exact(1n);
export const HALF: Exact = exact(1n, 2n);
export const HUNDRED: Exact = exact(100n);

/** Reads a plain decimal such as `"4.84"`; null when the text is no decimal (no exponent, no comma). */
export function tryParseExact(text: string): Exact | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const digits = BigInt(whole + fraction);
  return exact(sign === '-' ? -digits : digits, tenTo(fraction.length));
}

/** Reads a plain decimal such as `"4.84"`. Throws RangeError when the text is no decimal. */
export function parseExact(text: string): Exact {
  const value = tryParseExact(text);
  if (value === null) throw new RangeError(`not a decimal: ${text}`);
  return value;
}

export function plus(a: Exact, b: Exact): Exact {
  return a.d === b.d ? exact(a.n + b.n, a.d) : exact(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Exact, b: Exact): Exact {
  return a.d === b.d ? exact(a.n - b.n, a.d) : exact(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function times(a: Exact, b: Exact): Exact {
  return exact(a.n * b.n, a.d * b.d);
}

/** `a / b`. Throws RangeError when `b` is zero. */
export function dividedBy(a: Exact, b: Exact): Exact {
  return exact(a.n * b.d, a.d * b.n);
}

export function negated(a: Exact): Exact {
  return { n: -a.n, d: a.d };
}

export function absolute(a: Exact): Exact {
  return a.n < 0n ? negated(a) : a;
}

/** `base` to a whole power; a negative one inverts. Throws RangeError for zero to a negative power. */
export function power(base: Exact, exponent: number): Exact {
  const { n, d } = base;
  if (exponent < 0) return exact(d ** BigInt(-exponent), n ** BigInt(-exponent));
  // Powers of coprime numbers are coprime: nothing to reduce.
  return { n: n ** BigInt(exponent), d: d ** BigInt(exponent) };
}

export function sumOf(values: Iterable<Exact>): Exact {
  let total = ZERO;
  for (const value of values) total = plus(total, value);
  return total;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const left = a.d === b.d ? a.n : a.n * b.d;
  const right = a.d === b.d ? b.n : b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function smaller(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}

export function isZero(a: Exact): boolean {
  return a.n === 0n;
}
