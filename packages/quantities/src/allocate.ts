import type { Exact } from './exact.ts';
import { ONE, ZERO, compare, dividedBy, minus, sumOf, times } from './exact.ts';
import type { Currency, Money } from './money.ts';
import { roundedTo } from './rounding.ts';

/**
 * Who receives the cents that remain after every share was cut down to whole cents.
 *
 * - `largest-remainder`: one cent each to the shares that lost most by the cut; the earlier one on a tie
 * - `last`: all of them to the last share that has a weight
 */
export type RemainderRule = 'largest-remainder' | 'last';

/**
 * Shares an amount in proportion to weights; the shares add up to the amount to the cent. A negative amount is shared
 * as its opposite is.
 *
 * @param weights none negative, at least one positive
 * @throws RangeError when the weights cannot share anything
 */
export function allocate<C extends Currency>(
  amount: Money<C>,
  weights: readonly Exact[],
  rule: RemainderRule,
): Money<C>[] {
  const whole = sumOf(weights);
  if (weights.some((weight) => weight.n < 0n) || whole.n === 0n) {
    throw new RangeError('weights must not be negative, and one must be positive');
  }
  const sign = amount.cents < 0n ? -1n : 1n;
  const size: Exact = { n: amount.cents * sign, d: 1n };
  const fair = weights.map((weight) => dividedBy(times(size, weight), whole));
  const cut = fair.map((share) => roundedTo(share, 0, 'floor').n);
  const left = size.n - cut.reduce((sum, cents) => sum + cents, 0n);
  const order = rule === 'last' ? lastWeighted(weights) : byRemainder(fair);
  const extra = extraCents(order, rule === 'last' ? left : 1n, left);
  return cut.map((cents, i) => ({ cents: (cents + (extra.get(i) ?? 0n)) * sign, currency: amount.currency }));
}

/** Shares an amount in `count` equal parts (a positive whole number). Throws RangeError for any other count. */
export function allocateEqually<C extends Currency>(
  amount: Money<C>,
  count: number,
  rule: RemainderRule,
): Money<C>[] {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`no ${String(count)} equal parts`);
  return allocate(
    amount,
    Array.from({ length: count }, () => ONE),
    rule,
  );
}

function lastWeighted(weights: readonly Exact[]): number[] {
  return [weights.findLastIndex((weight) => weight.n > 0n)];
}

function byRemainder(fair: readonly Exact[]): number[] {
  const lost = fair.map((share) => minus(share, roundedTo(share, 0, 'floor')));
  return lost.map((_, i) => i).sort((a, b) => compare(lost[b] ?? ZERO, lost[a] ?? ZERO) || a - b);
}

function extraCents(order: readonly number[], each: bigint, left: bigint): Map<number, bigint> {
  const extra = new Map<number, bigint>();
  let open = left;
  for (const i of order) {
    if (open <= 0n) break;
    extra.set(i, each);
    open -= each;
  }
  return extra;
}
