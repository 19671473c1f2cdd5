import { describe, expect, it } from 'vitest';
import { ddrMargin, differentiatedDiscountRate, discountRateFromAverage } from '../src/index.ts';
import { dec, decimalOf, statusOf } from './expectations.ts';
import { lawOn } from './law.ts';

const today = lawOn('2026-11-23');

describe('differentiated discount rate', () => {
  it('has no published value in the data', () => {
    expect(differentiatedDiscountRate(today, 'EUR', dec('30'))).toMatchObject({
      kind: 'absent',
      reason: 'declared',
    });
  });

  it.each([
    ['14.99', '0.75'],
    ['15', '1'],
    ['20', '1.15'],
    ['29.5', '1.15'],
    ['30', '1.25'],
  ])('takes for %s years a margin of %s', (years, margin) => {
    expect(decimalOf(ddrMargin(today, dec(years)))).toBe(margin);
  });

  it('is average and margin to the nearest ten basis points, as an assumption', () => {
    expect(decimalOf(discountRateFromAverage(today, dec('3.58'), dec('30')))).toBe('4.8');
    expect(decimalOf(discountRateFromAverage(today, dec('3.60'), dec('30')))).toBe('4.9');
    expect(statusOf(discountRateFromAverage(today, dec('3.60'), dec('30')))).toBe('inferred');
  });
});
