import { describe, expect, it } from 'vitest';
import { minus, toFixed } from '@kontor/quantities';
import type { Exact } from '@kontor/quantities';
import type { BuyerCategory } from '../src/index.ts';
import { minimumPremiumRate } from '../src/index.ts';
import { dec, valueOf } from './expectations.ts';
import { lawOn } from './law.ts';

/** Premium below standard quality at 95 % cover over a horizon of risk of that many years. */
function premium(category: number, buyerCategory: BuyerCategory, years: string): Exact {
  const outcome = minimumPremiumRate(lawOn('2020-01-01'), {
    risk: { kind: 'category', category },
    buyerCategory,
    drawdownYears: dec('0'),
    repayment: { kind: 'standard-profile', years: dec(years) },
    commercialCover: dec('95'),
    politicalCover: dec('95'),
    productQuality: 'below-standard',
  });
  return valueOf(outcome).percent;
}

/**
 * The German federal tariff prints premiums as slope per year and intercept; both equal the formula, rounded up to
 * four places. That rounding is theirs, the formula itself rounds nothing.
 */
describe('published German tariff', () => {
  it.each([
    [1, 'SOV/CC0', '0.0897', '0.3488'],
    [1, 'CC1', '0.1993', '0.3488'],
    [1, 'CC3', '0.3588', '0.3488'],
    [1, 'CC4', '0.4933', '0.3488'],
    [1, 'CC5', '0.7175', '0.3488'],
    [2, 'CC1', '0.3180', '0.3478'],
    [2, 'CC2', '0.4094', '0.3478'],
    [2, 'CC3', '0.5167', '0.3478'],
    [2, 'CC4', '0.6548', '0.3478'],
    [3, 'SOV/CC0', '0.3448', '0.3448'],
    [3, 'CC2', '0.5645', '0.3448'],
    [3, 'CC3', '0.6600', '0.3448'],
    [4, 'CC1', '0.6387', '0.3439'],
    [4, 'CC2', '0.7703', '0.3439'],
    [4, 'CC4', '1.0710', '0.3439'],
    [4, 'CC5', '1.3362', '0.3439'],
    [5, 'SOV+', '0.6544', '0.6632'],
    [5, 'SOV/CC0', '0.7271', '0.7369'],
    [5, 'CC1', '0.8253', '0.7369'],
    [6, 'CC1', '0.9800', '1.1760'],
    [6, 'CC3', '1.3524', '1.1760'],
    [7, 'CC2', '1.3436', '1.7640'],
  ] as const)('category %i, %s: %s per year and %s', (category, buyer, slope, intercept) => {
    const [nine, ten] = [premium(category, buyer, '9'), premium(category, buyer, '10')];
    const perYear = minus(ten, nine);
    const atZero = Array.from({ length: 9 }).reduce<Exact>((rate) => minus(rate, perYear), nine);
    expect(toFixed(perYear, 4, 'up')).toBe(slope);
    expect(toFixed(atZero, 4, 'up')).toBe(intercept);
  });
});
