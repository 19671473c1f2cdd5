import { describe, expect, it } from 'vitest';
import type { Period, Rate } from '@kontor/quantities';
import {
  INSTALMENTS_PER_YEAR,
  PeriodMismatch,
  addRates,
  exact,
  money,
  nominalPerInterval,
  parseExact,
  percentOf,
  portionOf,
  rateOfPercent,
  shareOfPercent,
  subtractRates,
} from '@kontor/quantities';

const perYear = (percent: string): Rate<'year'> => rateOfPercent(parseExact(percent), 'year');

describe('rates', () => {
  it('hold a fraction and show a percentage', () => {
    expect(perYear('4.84').fraction).toEqual(parseExact('0.0484'));
    expect(percentOf(perYear('4.84'))).toEqual(parseExact('4.84'));
  });

  it('add and subtract within one period', () => {
    expect(addRates(perYear('2.45'), perYear('0.75'))).toEqual(perYear('3.2'));
    expect(subtractRates(perYear('2.45'), perYear('3.82'))).toEqual(perYear('-1.37'));
  });

  it('refuse two periods also where the types no longer know them', () => {
    const yearly: Rate<Period> = perYear('5');
    const halfYearly: Rate<Period> = rateOfPercent(parseExact('2.5'), 'half-year');
    expect(() => addRates(yearly, halfYearly)).toThrow(PeriodMismatch);
    expect(() => subtractRates(yearly, halfYearly)).toThrow(PeriodMismatch);
  });

  it('are divided by the instalments of a year, exactly', () => {
    expect(nominalPerInterval(perYear('5'), 2)).toEqual(rateOfPercent(parseExact('2.5'), 'half-year'));
    expect(nominalPerInterval(perYear('5'), 12)).toEqual({ fraction: exact(5, 1200), per: 'month' });
    expect(INSTALMENTS_PER_YEAR.map((count) => nominalPerInterval(perYear('1'), count).per)).toEqual([
      'year',
      'half-year',
      'four-months',
      'quarter',
      'two-months',
      'month',
    ]);
  });

  it('make money of an amount with a named rounding', () => {
    const premium = rateOfPercent(parseExact('5.87'), 'flat');
    expect(portionOf(money(1_000_001, 'EUR'), premium, 'half-away-from-zero').cents).toBe(58_700n);
    expect(portionOf(money(1_000_001, 'EUR'), shareOfPercent(parseExact('15')), 'ceiling').cents).toBe(
      150_001n,
    );
  });
});
