import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Currency, Money } from '@kontor/quantities';
import {
  CurrencyMismatch,
  add,
  amountText,
  compareMoney,
  exact,
  money,
  parseExact,
  ratio,
  scale,
  subtract,
  total,
  tryParseMoney,
} from '@kontor/quantities';
import { cents } from './numbers.ts';

describe('money', () => {
  it.each([
    ['8500000', '8500000.00'],
    ['8500000.5', '8500000.50'],
    ['-0.05', '-0.05'],
    ['999999999999999.99', '999999999999999.99'],
  ])('reads %s and writes it as %s', (text, written) => {
    const amount = tryParseMoney(text, 'EUR');
    expect(amount && amountText(amount)).toBe(written);
  });

  it.each(['', '1.005', '1,5', '1 000', '1e6', '1000000000000000', '+5', '.5'])('refuses "%s"', (text) => {
    expect(tryParseMoney(text, 'EUR')).toBeNull();
  });

  it('is written and read back without a change', () => {
    fc.assert(
      fc.property(cents, (value) => {
        expect(tryParseMoney(amountText(money(value, 'EUR')), 'EUR')).toEqual(money(value, 'EUR'));
      }),
    );
  });

  it('adds and subtracts within one currency', () => {
    expect(add(money(150, 'EUR'), money(-200, 'EUR'))).toEqual(money(-50, 'EUR'));
    expect(subtract(money(150, 'EUR'), money(-200, 'EUR'))).toEqual(money(350, 'EUR'));
    expect(total('EUR', [money(1, 'EUR'), money(2, 'EUR')])).toEqual(money(3, 'EUR'));
    expect(total('EUR', [])).toEqual(money(0, 'EUR'));
  });

  it('compares within one currency', () => {
    expect(compareMoney(money(1, 'EUR'), money(2, 'EUR'))).toBe(-1);
    expect(compareMoney(money(2, 'EUR'), money(2, 'EUR'))).toBe(0);
  });

  it('refuses two currencies also where the types no longer know them', () => {
    const euro: Money = money(100, 'EUR');
    const dollar: Money = money(100, 'USD');
    for (const mix of [add, subtract, compareMoney, ratio]) {
      expect(() => mix(euro, dollar)).toThrow(CurrencyMismatch);
    }
    expect(() => total<Currency>('EUR', [euro, dollar])).toThrow(CurrencyMismatch);
  });

  it('is scaled with one rounding that the caller names', () => {
    const amount = money(333, 'EUR');
    expect(scale(amount, parseExact('0.5'), 'half-away-from-zero').cents).toBe(167n);
    expect(scale(amount, parseExact('0.5'), 'half-even').cents).toBe(166n);
    expect(scale(amount, parseExact('-0.5'), 'floor').cents).toBe(-167n);
  });

  it('gives a ratio as an exact number', () => {
    expect(ratio(money(100, 'EUR'), money(300, 'EUR'))).toEqual(exact(1, 3));
    expect(() => ratio(money(100, 'EUR'), money(0, 'EUR'))).toThrow(RangeError);
  });
});
