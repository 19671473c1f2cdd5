import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ONE,
  ZERO,
  absolute,
  compare,
  dividedBy,
  exact,
  isZero,
  larger,
  minus,
  negated,
  parseExact,
  plus,
  power,
  smaller,
  sumOf,
  times,
  toDecimal,
  tryParseExact,
} from '@kontor/quantities';
import { fractions } from './numbers.ts';

describe('an exact number', () => {
  it('stands in lowest terms with a positive denominator', () => {
    expect(exact(6, -4)).toEqual({ n: -3n, d: 2n });
    expect(exact(0, -7)).toEqual({ n: 0n, d: 1n });
  });

  it('refuses a zero denominator', () => {
    expect(() => exact(1, 0)).toThrow(RangeError);
    expect(() => dividedBy(ONE, ZERO)).toThrow(RangeError);
  });

  it('holds a third, which no decimal does', () => {
    expect(times(exact(1, 3), exact(3))).toEqual(ONE);
  });

  it('adds tenths without a float’s error', () => {
    expect(plus(parseExact('0.1'), parseExact('0.2'))).toEqual(parseExact('0.3'));
  });

  it.each(['4.84', '-0.005', '0', '14000000', '007.50', '+1.5'])('reads the decimal %s', (text) => {
    expect(Number(toDecimal(parseExact(text)))).toBe(Number(text));
  });

  it.each(['', '4,84', '1e3', '.5', '5.', ' 1', '1 000', '--1', 'NaN', '0x10', '1.2.3'])(
    'refuses "%s"',
    (text) => {
      expect(tryParseExact(text)).toBeNull();
      expect(() => parseExact(text)).toThrow(RangeError);
    },
  );

  it('is raised to whole powers, negative ones included', () => {
    expect(power(exact(-2, 3), 3)).toEqual(exact(-8, 27));
    expect(power(exact(-2, 3), -3)).toEqual(exact(-27, 8));
    expect(power(exact(5, 7), 0)).toEqual(ONE);
    expect(() => power(ZERO, -1)).toThrow(RangeError);
  });

  it('knows the smaller and the larger of two', () => {
    expect(smaller(exact(1, 3), exact(33, 100))).toEqual(exact(33, 100));
    expect(larger(exact(1, 3), exact(33, 100))).toEqual(exact(1, 3));
    expect(absolute(exact(-1, 3))).toEqual(exact(1, 3));
    expect(isZero(minus(exact(2, 6), exact(1, 3)))).toBe(true);
  });
});

describe('arithmetic on exact numbers', () => {
  it('is commutative and associative', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(times(a, b)).toEqual(times(b, a));
        expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)));
        expect(sumOf([a, b, c])).toEqual(sumOf([c, b, a]));
      }),
    );
  });

  it('distributes multiplication over addition', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
      }),
    );
  });

  it('undoes addition by subtraction and multiplication by division', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        if (!isZero(b)) expect(dividedBy(times(a, b), b)).toEqual(a);
      }),
    );
  });

  it('orders by the sign of the difference', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const difference = minus(a, b).n;
        expect(compare(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(compare(negated(a), negated(b))).toBe(compare(b, a));
      }),
    );
  });

  it('gives back the decimal it was read from', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 12 }), (units, places) => {
        const value = exact(units, 10n ** BigInt(places));
        expect(parseExact(toDecimal(value))).toEqual(value);
      }),
    );
  });
});
