import { CIRR_PROJECTS, commercialInterestReferenceRate as referenceRateOf } from '@kontor/arrangement';
import { ZERO, toDecimal } from '@kontor/quantities';
import { z } from 'zod';
import { decimalAnswerField } from '../answer-fields.ts';
import { currency, instalmentsPerYear, optional, someYears, years } from '../fields.ts';
import { fromArrangement } from '../from-arrangement.ts';
import { operation } from '../operation.ts';

/** Instalments of the standard profile in a year. */
const STANDARD_INSTALMENTS = 2;

/** The commercial interest reference rate that applies to a credit. */
export const commercialInterestReferenceRate = operation({
  name: 'commercialInterestReferenceRate',
  description: 'Commercial interest reference rate (CIRR) of a currency and term.',
  unit: 'percent per annum',
  input: z.strictObject({
    currency,
    repaymentYears: someYears,
    drawdownYears: optional(years),
    instalmentsPerYear: optional(instalmentsPerYear),
    preContract: optional(z.boolean()),
    project: optional(z.enum(CIRR_PROJECTS)),
  }),
  value: decimalAnswerField,
  compute(input, law) {
    const rate = referenceRateOf(law, {
      currency: input.currency,
      repaymentYears: input.repaymentYears,
      drawdownYears: input.drawdownYears ?? ZERO,
      instalmentsPerYear: input.instalmentsPerYear ?? STANDARD_INSTALMENTS,
      preContract: input.preContract ?? false,
      project: input.project ?? 'other',
    });
    return fromArrangement(law, rate, ({ percent }) => toDecimal(percent));
  },
});
