import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rounding } from '@kontor/quantities';
import {
  absolute,
  compare,
  decimalText,
  exact,
  minus,
  negated,
  parseExact,
  roundedQuotient,
  roundedTo,
  toDecimal,
  toFixed,
} from '@kontor/quantities';
import { fractions, roundings } from './numbers.ts';

const HALVES = ['2.5', '1.5', '-1.5', '-2.5', '1.2', '-1.2', '1.7', '-1.7', '3'];

describe('rounding to whole numbers', () => {
  const expected: Record<Rounding, string[]> = {
    'half-away-from-zero': ['3', '2', '-2', '-3', '1', '-1', '2', '-2', '3'],
    'half-even': ['2', '2', '-2', '-2', '1', '-1', '2', '-2', '3'],
    up: ['3', '2', '-2', '-3', '2', '-2', '2', '-2', '3'],
    down: ['2', '1', '-1', '-2', '1', '-1', '1', '-1', '3'],
    ceiling: ['3', '2', '-1', '-2', '2', '-1', '2', '-1', '3'],
    floor: ['2', '1', '-2', '-3', '1', '-2', '1', '-2', '3'],
  };

  it.each(Object.entries(expected))('%s', (mode, results) => {
    expect(HALVES.map((text) => toFixed(parseExact(text), 0, mode as Rounding))).toEqual(results);
  });

  it('decides a half exactly, without the error of a float', () => {
    // 1.005 as a float is a little less, and rounds down to 1.00.
    expect(toFixed(parseExact('1.005'), 2, 'half-away-from-zero')).toBe('1.01');
  });
});

describe('rounding in any mode', () => {
  it('moves a value by less than one unit, at most half when it rounds to the nearest', () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 6 }), roundings, (value, places, mode) => {
        const moved = absolute(minus(roundedTo(value, places, mode), value));
        const unit = exact(1n, 10n ** BigInt(places));
        expect(compare(moved, unit)).toBe(-1);
        if (mode.startsWith('half')) expect(compare(moved, exact(unit.n, unit.d * 2n))).not.toBe(1);
      }),
    );
  });

  it('leaves a rounded value alone', () => {
    fc.assert(
      fc.property(fractions, roundings, roundings, (value, first, second) => {
        const rounded = roundedTo(value, 2, first);
        expect(roundedTo(rounded, 2, second)).toEqual(rounded);
      }),
    );
  });

  it('is symmetric around zero, but for ceiling and floor, which mirror each other', () => {
    const mirror = (mode: Rounding): Rounding =>
      mode === 'ceiling' ? 'floor' : mode === 'floor' ? 'ceiling' : mode;
    fc.assert(
      fc.property(fractions, roundings, (value, mode) => {
        expect(roundedTo(negated(value), 2, mode)).toEqual(negated(roundedTo(value, 2, mirror(mode))));
      }),
    );
  });

  it('never changes the order of two values', () => {
    fc.assert(
      fc.property(fractions, fractions, roundings, (a, b, mode) => {
        const rounded = compare(roundedTo(a, 1, mode), roundedTo(b, 1, mode));
        expect([0, compare(a, b)]).toContain(rounded);
      }),
    );
  });

  it('agrees with the division of whole numbers where that comes out even', () => {
    expect(roundedQuotient(-12n, 4n, 'half-even')).toBe(-3n);
  });
});

describe('decimal text', () => {
  it('always shows the places asked for', () => {
    expect(decimalText(5n, 2)).toBe('0.05');
    expect(decimalText(-5n, 2)).toBe('-0.05');
    expect(decimalText(1234n, 0)).toBe('1234');
    expect(toFixed(exact(1, 3), 4, 'down')).toBe('0.3333');
  });

  it('drops trailing zeros and a meaningless minus when it is written short', () => {
    expect(toDecimal(parseExact('4.8400'))).toBe('4.84');
    expect(toDecimal(parseExact('-0.00'))).toBe('0');
    expect(toDecimal(exact(-1, 10n ** 30n))).toBe('0');
    expect(toDecimal(exact(2, 3), 4)).toBe('0.6667');
    expect(toDecimal(exact(100))).toBe('100');
  });
});
