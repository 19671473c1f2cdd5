import { describe, expect, it } from 'vitest';
import { amountText, localDate } from '@kontor/quantities';
import { assumption, presentValue } from '@kontor/cashflows';
import { flow, perYear } from './credits.ts';

const on = localDate('2026-01-01');
const flows = [flow('2026-01-01', '100'), flow('2027-01-01', '110'), flow('2028-01-01', '-121')];

describe('a present value', () => {
  it('discounts by actual days over 365', () => {
    expect(amountText(presentValue('EUR', flows, perYear('10'), on).amount)).toBe('100.00');
    expect(amountText(presentValue('EUR', flows, perYear('0'), on).amount)).toBe('89.00');
  });

  it('compounds what came before the day', () => {
    expect(amountText(presentValue('EUR', flows, perYear('10'), localDate('2027-01-01')).amount)).toBe(
      '110.00',
    );
  });

  it('is rounded once, at the end', () => {
    const thirds = ['2026-01-01', '2026-01-01', '2026-01-01'].map((date) => flow(date, '0.01'));
    expect(amountText(presentValue('EUR', thirds, perYear('200'), localDate('2025-01-01')).amount)).toBe(
      '0.01',
    );
  });

  it('needs a rate above -100 % and keeps its label', () => {
    expect(() => presentValue('EUR', flows, perYear('-100'), on)).toThrow(RangeError);
    expect(presentValue('EUR', flows, assumption(perYear('10')), on).assumed).toBe(true);
  });
});
