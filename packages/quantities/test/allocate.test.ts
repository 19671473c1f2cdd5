import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RemainderRule } from '@kontor/quantities';
import {
  allocate,
  allocateEqually,
  compare,
  exact,
  isZero,
  minus,
  money,
  sumOf,
  times,
  total,
} from '@kontor/quantities';
import { cents } from './numbers.ts';

const weights = fc
  .array(
    fc.tuple(fc.bigInt(0n, 10_000n), fc.bigInt(1n, 97n)).map(([n, d]) => exact(n, d)),
    { minLength: 1, maxLength: 12 },
  )
  .filter((list) => !isZero(sumOf(list)));
const rules = fc.constantFrom<RemainderRule>('largest-remainder', 'last');
const share = (amount: number, parts: number[], rule: RemainderRule = 'largest-remainder'): bigint[] =>
  allocate(
    money(amount, 'EUR'),
    parts.map((part) => exact(part)),
    rule,
  ).map((money) => money.cents);

describe('sharing an amount', () => {
  it('hands the remaining cents to the shares that lost most', () => {
    expect(share(100, [1, 1, 1])).toEqual([34n, 33n, 33n]);
    expect(share(100, [50, 30, 21])).toEqual([49n, 30n, 21n]);
    expect(share(101, [1, 2, 3])).toEqual([17n, 34n, 50n]);
  });

  it('hands them all to the last share when that is the rule', () => {
    expect(share(100, [1, 1, 1], 'last')).toEqual([33n, 33n, 34n]);
    expect(share(100, [1, 1, 1, 0], 'last')).toEqual([33n, 33n, 34n, 0n]);
  });

  it('gives nothing to a weight of zero', () => {
    expect(share(100, [0, 1, 0, 2])).toEqual([0n, 33n, 0n, 67n]);
  });

  it('shares a debt as it shares a credit', () => {
    expect(share(-100, [1, 1, 1])).toEqual([-34n, -33n, -33n]);
  });

  it('shares less than a cent for each by giving whole cents to the first', () => {
    expect(share(2, [1, 1, 1])).toEqual([1n, 1n, 0n]);
  });

  it('refuses weights that cannot share', () => {
    expect(() => share(100, [])).toThrow(RangeError);
    expect(() => share(100, [0, 0])).toThrow(RangeError);
    expect(() => share(100, [2, -1])).toThrow(RangeError);
  });

  it('divides equally into a whole number of parts', () => {
    expect(allocateEqually(money(1000, 'EUR'), 3, 'last').map((part) => part.cents)).toEqual([
      333n,
      333n,
      334n,
    ]);
    for (const count of [0, -1, 1.5]) {
      expect(() => allocateEqually(money(1000, 'EUR'), count, 'last')).toThrow(RangeError);
    }
  });

  it('never creates or loses a cent', () => {
    fc.assert(
      fc.property(cents, weights, rules, (amount, list, rule) => {
        const shares = allocate(money(amount, 'EUR'), list, rule);
        expect(total('EUR', shares).cents).toBe(amount);
      }),
    );
  });

  it('keeps every share within a cent of its fair part by largest remainder', () => {
    fc.assert(
      fc.property(cents, weights, (amount, list) => {
        const whole = sumOf(list);
        allocate(money(amount, 'EUR'), list, 'largest-remainder').forEach((part, i) => {
          const fair = times(exact(amount), times(list[i] ?? exact(0), exact(whole.d, whole.n)));
          const off = minus(exact(part.cents), fair);
          expect(compare(exact(off.n < 0n ? -off.n : off.n, off.d), exact(1))).toBe(-1);
        });
      }),
    );
  });
});
