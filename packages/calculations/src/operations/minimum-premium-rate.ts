import type { CountryRisk } from '@kontor/arrangement';
import { BUYER_CATEGORIES, PRODUCT_QUALITIES, minimumPremiumRate as premiumOf } from '@kontor/arrangement';
import type { Law } from '@kontor/law';
import { ZERO, toDecimal } from '@kontor/quantities';
import { z } from 'zod';
import { decimalAnswerField } from '../answer-fields.ts';
import { count, country, factor, optional, share } from '../fields.ts';
import { fromArrangement } from '../from-arrangement.ts';
import { operation } from '../operation.ts';
import { badRequest } from '../outcome.ts';
import { REPAYMENT_FIELDS, riskPeriod, riskPeriodFields } from './risk-period.ts';

/** Minimum premium rate of the Arrangement for categories 1 to 7, not rounded. */
export const minimumPremiumRate = operation({
  name: 'minimumPremiumRate',
  description: 'Minimum premium rate of the Arrangement, flat, charged once.',
  unit: 'percent of principal',
  input: z.strictObject({
    country: optional(country),
    countryRiskCategory: optional(count(1, 7)),
    buyerCategory: z.enum(BUYER_CATEGORIES),
    ...riskPeriodFields,
    commercialCover: share,
    politicalCover: share,
    productQuality: z.enum(PRODUCT_QUALITIES),
    localCurrencyFactor: optional(factor),
    creditEnhancementFactor: optional(factor),
    rating: optional(z.string().meta({ description: 'long-term foreign-currency rating, such as BB+' })),
  }),
  alternatives: [['country', 'countryRiskCategory'], REPAYMENT_FIELDS],
  value: decimalAnswerField,
  compute(input, law) {
    const rating = input.rating ?? null;
    if (rating !== null && !isRating(law, rating)) {
      return badRequest({ name: 'rating', key: 'impossible.no-such-rating' });
    }
    const premium = premiumOf(law, {
      risk: countryRisk(input.country, input.countryRiskCategory),
      buyerCategory: input.buyerCategory,
      ...riskPeriod(input),
      commercialCover: input.commercialCover,
      politicalCover: input.politicalCover,
      productQuality: input.productQuality,
      localCurrencyFactor: input.localCurrencyFactor ?? ZERO,
      creditEnhancementFactor: input.creditEnhancementFactor ?? ZERO,
      rating,
    });
    return fromArrangement(law, premium, ({ percent }) => toDecimal(percent));
  },
});

/** A rating that does not exist is no request at all, whatever the rule would say of the rest. */
function isRating(law: Law, rating: string): boolean {
  const scale = law.list('oecd.premium.rating-scale');
  return !scale.found || scale.value.includes(rating);
}

function countryRisk(code: string | null | undefined, category: number | null | undefined): CountryRisk {
  return code === undefined || code === null
    ? { kind: 'category', category: category ?? 0 }
    : { kind: 'country', country: code };
}
