import { CLASSIFICATIONS, countryCategory } from '@kontor/arrangement';
import { z } from 'zod';
import { country } from '../fields.ts';
import { fromArrangement } from '../from-arrangement.ts';
import { operation } from '../operation.ts';

/** The risk category of a country in the list in force, or why it has none. */
export const countryRiskCategory = operation({
  name: 'countryRiskCategory',
  description: 'Country risk category of the Arrangement; null for a country that is not classified.',
  unit: null,
  input: z.strictObject({ country }),
  value: z.strictObject({
    category: z.number().int().min(0).max(7).nullable(),
    classification: z.enum(CLASSIFICATIONS),
  }),
  compute(input, law) {
    const outcome = fromArrangement(law, countryCategory(law, input.country), (listed) => ({ ...listed }));
    if (outcome.kind !== 'value') return outcome;
    const { category, classification } = outcome.value;
    const step = {
      step: 'country-category',
      formula: 'category of country in the list of the day',
      operands: { country: input.country, day: law.date },
      result: category === null ? classification : String(category),
    };
    return { ...outcome, trace: [step] };
  },
});
