import { exact, parseExact, toDecimal } from '@kontor/quantities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIXED_ONE,
  exactTo,
  fixed,
  fixedOf,
  powerOf,
  product,
  quotient,
  rootOf,
} from '../src/fixed-point.ts';

describe('roots to seventy places', () => {
  it('knows the square root of two and the cube root of five', () => {
    expect(toDecimal(exactTo(rootOf(fixedOf(2), 2), 30), 30)).toBe('1.41421356237309504880168872421');
    expect(toDecimal(exactTo(rootOf(fixedOf(5), 3), 30), 30)).toBe('1.709975946676696989353108872544');
  });

  it('is the largest number whose power does not exceed the value', () => {
    const value = fc.bigInt(1n, 10n ** 12n).map((n) => fixed(exact(n, 10n ** 6n)));
    fc.assert(
      fc.property(value, fc.constantFrom(1, 2, 3, 4, 6, 12), (number, degree) => {
        const root = rootOf(number, degree);
        const k = BigInt(degree);
        expect(root ** k <= number * FIXED_ONE ** (k - 1n)).toBe(true);
        expect((root + 1n) ** k > number * FIXED_ONE ** (k - 1n)).toBe(true);
      }),
    );
  });
});

describe('fixed arithmetic', () => {
  it('raises to whole powers and cuts half away from zero', () => {
    expect(toDecimal(exactTo(powerOf(fixed(parseExact('1.05')), 3), 6))).toBe('1.157625');
    expect(toDecimal(exactTo(fixed(parseExact('-0.0000005')), 6))).toBe('-0.000001');
    expect(toDecimal(exactTo(product(fixedOf(3), quotient(fixedOf(1), fixedOf(4))), 2))).toBe('0.75');
  });
});
