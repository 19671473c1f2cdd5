import { describe, expect, it } from 'vitest';
import { amountText } from '@kontor/quantities';
import { assumption, stabilisationPayment } from '@kontor/cashflows';
import { euro, perYear } from './credits.ts';

const period = {
  outstanding: euro('8500000'),
  cirr: perYear('3.82'),
  floating: perYear('2.45'),
  margin: perYear('0.75'),
  days: 182,
  dayCount: 'ACT/360',
} as const;

describe('the stabilisation of a period (FX-F01)', () => {
  it('goes from the bank to the State when the CIRR is the higher rate', () => {
    const { amount } = stabilisationPayment(period);
    expect(amountText(amount)).toBe('-26642.78');
  });

  it('goes from the State to the bank when the floating rate with its margin is', () => {
    const { amount } = stabilisationPayment({
      ...period,
      cirr: perYear('2.24'),
      floating: perYear('3.9'),
      days: 184,
    });
    expect(amountText(amount)).toBe('104701.11');
  });

  it('counts 365 days a year where agreed', () => {
    const { amount } = stabilisationPayment({ ...period, dayCount: 'ACT/365F' });
    expect(amountText(amount)).toBe('-26277.81');
  });

  it('takes negative rates', () => {
    const { amount } = stabilisationPayment({ ...period, floating: perYear('-0.5'), cirr: perYear('0.25') });
    expect(amountText(amount)).toBe('0.00');
  });

  it('rounds half a cent away from zero, in both directions', () => {
    const half = {
      ...period,
      outstanding: euro('1.80'),
      days: 1,
      floating: perYear('0'),
      margin: perYear('0'),
    };
    // 1.80 × 100 % × 1 / 360 is half a cent.
    expect(stabilisationPayment({ ...half, cirr: perYear('100') }).amount.cents).toBe(-1n);
    expect(stabilisationPayment({ ...half, cirr: perYear('-100') }).amount.cents).toBe(1n);
  });

  it('says when one of its rates is an assumption', () => {
    expect(stabilisationPayment(period).assumed).toBe(false);
    for (const name of ['cirr', 'floating', 'margin'] as const) {
      expect(stabilisationPayment({ ...period, [name]: assumption(period[name]) }).assumed).toBe(true);
    }
  });
});
