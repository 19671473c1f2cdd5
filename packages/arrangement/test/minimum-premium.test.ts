import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, exact, plus, times, toDecimal } from '@kontor/quantities';
import type { BuyerCategory, PremiumCase, ProductQuality } from '../src/index.ts';
import { BUYER_CATEGORIES, minimumPremiumRate } from '../src/index.ts';
import { answerOf, dec, statusOf, valueOf } from './expectations.ts';
import { lawOn } from './law.ts';

const today = lawOn('2026-11-23');

/** Category 4, CC2, two years of drawdown and eight of repayment, 95 % cover, standard product. */
function premiumCase(changes: Partial<PremiumCase> = {}): PremiumCase {
  return {
    risk: { kind: 'category', category: 4 },
    buyerCategory: 'CC2',
    drawdownYears: dec('2'),
    repayment: { kind: 'standard-profile', years: dec('8') },
    commercialCover: dec('95'),
    politicalCover: dec('95'),
    productQuality: 'standard',
    ...changes,
  };
}

const standard = (years: string): PremiumCase['repayment'] => ({
  kind: 'standard-profile',
  years: dec(years),
});
const category = (number: number): PremiumCase['risk'] => ({ kind: 'category', category: number });
const country = (code: string): PremiumCase['risk'] => ({ kind: 'country', country: code });

function percent(changes: Partial<PremiumCase> = {}, law = today): string {
  return toDecimal(valueOf(minimumPremiumRate(law, premiumCase(changes))).percent);
}

describe('minimum premium rate: the formula', () => {
  it('adds country and buyer part over the horizon of risk', () => {
    // HOR = 0.5 × 2 + 8 = 9; 0.55 × 9 + 0.35 = 5.3; 0.234 × 9 = 2.106
    expect(percent()).toBe('7.406');
  });

  it('takes the horizon from the weighted average life of any other profile', () => {
    // (4.25 − 0.25) / 0.5 = 8 years, the same horizon
    expect(percent({ repayment: { kind: 'weighted-average-life', years: dec('4.25') } })).toBe('7.406');
  });

  it('scales linearly below 95 % of cover and keeps the cover factor at 1', () => {
    expect(percent({ commercialCover: dec('47.5'), politicalCover: dec('47.5') })).toBe('3.703');
  });

  it('lowers only the buyer part when commercial cover is below political cover', () => {
    expect(percent({ commercialCover: dec('47.5') })).toBe('6.353');
  });

  it('lets cover above 95 % rise with ratio and cover factor', () => {
    // (5.3 + 2.106) × 100/95 × (1 + 0.01639)
    expect(percent({ commercialCover: dec('100'), politicalCover: dec('100') })).toBe('7.923562463157894737');
  });

  it('multiplies by the quality of the product', () => {
    expect(percent({ productQuality: 'above-standard' })).toBe('7.535605');
    expect(percent({ productQuality: 'below-standard' })).toBe('7.276395');
  });

  it('gives an obligor better than its sovereign nine tenths of the sovereign rate', () => {
    expect(percent({ buyerCategory: 'SOV/CC0' })).toBe('5.3');
    expect(percent({ buyerCategory: 'SOV+' })).toBe('4.77');
  });

  it('lowers the country part for local currency and the buyer part for enhancements', () => {
    expect(percent({ localCurrencyFactor: dec('0.2') })).toBe('6.346');
    expect(percent({ creditEnhancementFactor: dec('0.35') })).toBe('6.6689');
  });

  it('keeps every digit: nothing is rounded inside', () => {
    const { percent: rate } = valueOf(minimumPremiumRate(today, premiumCase({ commercialCover: dec('90') })));
    expect(rate).toEqual(plus(dec('5.3'), times(dec('2.106'), exact(90, 95))));
  });
});

describe('minimum premium rate: the long-term factor', () => {
  const beyondTen = { drawdownYears: dec('0'), repayment: standard('14') };

  it('does not apply at ten years exactly', () => {
    expect(percent({ drawdownYears: dec('0'), repayment: standard('10') })).toBe('8.19');
  });

  it('takes 1.8 % for each year beyond ten from a speculative-grade obligor', () => {
    // (0.55 × 14 + 0.35 + 0.234 × 14) × (1 − 0.072)
    expect(percent(beyondTen)).toBe('10.510528');
  });

  it('takes at most 15 %', () => {
    // (0.55 × 22 + 0.35 + 0.234 × 22) × 0.85
    expect(percent({ drawdownYears: dec('0'), repayment: standard('22') })).toBe('14.9583');
  });

  it('follows the rating when one is given', () => {
    const investment = { ...beyondTen, risk: category(3), buyerCategory: 'CC1' as const, rating: 'BBB-' };
    expect(valueOf(minimumPremiumRate(today, premiumCase(investment))).speculative).toBe(false);
    const speculative = { ...investment, buyerCategory: 'CC2' as const, rating: 'BB+' };
    expect(valueOf(minimumPremiumRate(today, premiumCase(speculative))).speculative).toBe(true);
  });

  it('refuses a rating that contradicts the class', () => {
    expect(minimumPremiumRate(today, premiumCase({ rating: 'AAA' }))).toMatchObject({
      kind: 'impossible',
      field: 'rating',
      why: 'rating-contradicts-class',
    });
    expect(minimumPremiumRate(today, premiumCase({ rating: 'Ba1' }))).toMatchObject({
      why: 'no-such-rating',
    });
  });

  it('says so when a sovereign without rating is in no list of classes', () => {
    const sovereign = answerOf(
      minimumPremiumRate(today, premiumCase({ ...beyondTen, buyerCategory: 'SOV/CC0' })),
    );
    expect(sovereign.value.speculative).toBe(false);
    expect(sovereign.remarks.map(({ key }) => key)).toEqual(['oecd.sovereign-without-rating']);
  });

  it('did not exist before 15 July 2023, and those coefficients are inferred', () => {
    const before = minimumPremiumRate(lawOn('2023-07-14'), premiumCase(beyondTen));
    expect(toDecimal(valueOf(before).percent)).toBe('11.326');
    expect(statusOf(before)).toBe('inferred');
    expect(statusOf(minimumPremiumRate(lawOn('2023-07-15'), premiumCase(beyondTen)))).toBe('single-source');
  });
});

describe('minimum premium rate: where the formula does not reach', () => {
  it.each([
    ['SGP', 'market-benchmark'],
    ['USA', 'market-benchmark'],
    ['HRV', 'market-benchmark'],
    ['BRB', 'not-reviewed'],
    ['AND', 'euro-micro-state'],
  ])('%s is outside: %s', (code, why) => {
    expect(minimumPremiumRate(today, premiumCase({ risk: country(code) }))).toMatchObject({
      kind: 'outside',
      why,
    });
  });

  it.each([
    [5, 'CC5'],
    [6, 'CC4'],
    [7, 'CC3'],
  ] as const)('category %i has no class %s', (number, buyerCategory) => {
    expect(minimumPremiumRate(today, premiumCase({ risk: category(number), buyerCategory }))).toMatchObject({
      kind: 'outside',
      why: 'no-such-buyer-class',
    });
  });

  it('a repayment term under two years is outside the Arrangement', () => {
    expect(minimumPremiumRate(today, premiumCase({ repayment: standard('1.99') }))).toMatchObject({
      why: 'below-minimum-term',
    });
    expect(minimumPremiumRate(today, premiumCase({ repayment: standard('2') })).kind).toBe('answer');
  });

  it('a weighted average life under a quarter of a year cannot be', () => {
    const repayment = { kind: 'weighted-average-life', years: dec('0.24') } as const;
    expect(minimumPremiumRate(today, premiumCase({ repayment }))).toMatchObject({
      kind: 'impossible',
      field: 'weightedAverageLifeYears',
    });
  });

  it('factors above the limit of the law are outside', () => {
    expect(minimumPremiumRate(today, premiumCase({ localCurrencyFactor: dec('0.21') }))).toMatchObject({
      why: 'local-currency-factor-above-limit',
    });
    expect(minimumPremiumRate(today, premiumCase({ creditEnhancementFactor: dec('0.36') }))).toMatchObject({
      why: 'credit-enhancement-above-limit',
    });
  });

  it('there are no coefficients before 1 September 2011 and no country before its list', () => {
    expect(minimumPremiumRate(lawOn('2011-08-31'), premiumCase())).toMatchObject({
      kind: 'absent',
      missing: { parameter: 'oecd.premium.coefficients' },
    });
    expect(minimumPremiumRate(lawOn('2026-01-29'), premiumCase({ risk: country('KEN') }))).toMatchObject({
      kind: 'absent',
      missing: { parameter: 'country.risk-category' },
    });
  });

  it.each([0, 8, 1.5])('%d is no category', (number) => {
    expect(minimumPremiumRate(today, premiumCase({ risk: category(number) })).kind).toBe('impossible');
  });
});

describe('minimum premium rate: explanation', () => {
  it('shows every factor as a step and ends with the rate', () => {
    const { trace, value } = answerOf(minimumPremiumRate(today, premiumCase()));
    expect(trace.map(({ step }) => step)).toEqual([
      'horizon-of-risk',
      'country-component',
      'buyer-component',
      'cover-percentage-factor',
      'product-quality-factor',
      'better-than-sovereign-factor',
      'rate-before-long-term-factor',
      'long-term-factor',
      'minimum-premium-rate',
    ]);
    expect(trace.at(-1)?.result).toBe(toDecimal(value.percent));
  });

  it('warns that a newer country list exists from its date on', () => {
    const keys = (date: string): string[] =>
      answerOf(minimumPremiumRate(lawOn(date), premiumCase({ risk: country('KEN') }))).remarks.map(
        ({ key }) => key,
      );
    expect(keys('2026-06-25')).toEqual([]);
    expect(keys('2026-06-26')).toEqual(['oecd.newer-country-list']);
  });
});

describe('minimum premium rate: properties', () => {
  const years = fc.integer({ min: 200, max: 2200 }).map((hundredths) => exact(hundredths, 100));
  const classes = fc.constantFrom<BuyerCategory>(...BUYER_CATEGORIES);
  const quality = fc.constantFrom<ProductQuality>('below-standard', 'standard', 'above-standard');
  const cover = fc.integer({ min: 0, max: 100 }).map((whole) => exact(whole));

  it('a longer repayment never lowers the premium', () => {
    fc.assert(
      fc.property(
        years,
        years,
        classes,
        fc.integer({ min: 1, max: 7 }),
        quality,
        cover,
        (one, other, buyer, number, q, pcc) => {
          const [short, long] = compare(one, other) <= 0 ? [one, other] : [other, one];
          const of = (term: typeof one) =>
            minimumPremiumRate(
              today,
              premiumCase({
                risk: category(number),
                buyerCategory: buyer,
                productQuality: q,
                commercialCover: pcc,
                repayment: { kind: 'standard-profile', years: term },
              }),
            );
          const [lower, upper] = [of(short), of(long)];
          if (lower.kind !== 'answer' || upper.kind !== 'answer') return lower.kind === upper.kind;
          return compare(lower.value.percent, upper.value.percent) <= 0;
        },
      ),
    );
  });

  it('a worse country category never lowers the premium of a class that both have', () => {
    const numbers = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(
        years,
        numbers,
        classes,
        quality,
        cover,
        (term, number, buyerCategory, productQuality, pcc) => {
          const repayment = { kind: 'standard-profile', years: term } as const;
          const shared = { buyerCategory, productQuality, commercialCover: pcc, repayment };
          const better = minimumPremiumRate(today, premiumCase({ ...shared, risk: category(number) }));
          const worse = minimumPremiumRate(today, premiumCase({ ...shared, risk: category(number + 1) }));
          if (worse.kind !== 'answer') return worse.kind === 'outside';
          return compare(valueOf(better).percent, worse.value.percent) <= 0;
        },
      ),
    );
  });
});
