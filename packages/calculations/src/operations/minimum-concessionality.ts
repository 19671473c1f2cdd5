import { minimumConcessionality as minimumOf } from '@kontor/arrangement';
import { toDecimal } from '@kontor/quantities';
import { z } from 'zod';
import { decimalAnswerField } from '../answer-fields.ts';
import { country } from '../fields.ts';
import { fromArrangement } from '../from-arrangement.ts';
import { operation } from '../operation.ts';
import { notFound } from '../outcome.ts';

/** Lowest concessionality at which tied aid to a country is allowed. */
export const minimumConcessionality = operation({
  name: 'minimumConcessionality',
  description: 'Lowest concessionality level of tied aid to a country.',
  unit: 'percent',
  input: z.strictObject({ country }),
  value: decimalAnswerField,
  compute(input, law) {
    const minimum = minimumOf(law, input.country);
    if (minimum.kind !== 'undecided') return fromArrangement(law, minimum, (percent) => toDecimal(percent));
    const values = minimum.answers.map((one) => toDecimal(one.value)).join(', ');
    return notFound('undecided', { country: input.country, date: law.date, values }, 'country');
  },
});
