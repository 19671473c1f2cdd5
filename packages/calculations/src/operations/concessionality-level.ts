import { LOAN_PROFILES, concessionalityLevel as levelOf } from '@kontor/arrangement';
import { z } from 'zod';
import { decimalAnswerField } from '../answer-fields.ts';
import { decimalAnswer } from '../decimal-text.ts';
import { instalmentsPerYear, rate, someYears } from '../fields.ts';
import { fromArrangement } from '../from-arrangement.ts';
import { operation } from '../operation.ts';
import { outOfScope } from '../outcome.ts';

/** The part of a loan that is a gift, by discounting its debt service. */
export const concessionalityLevel = operation({
  name: 'concessionalityLevel',
  description: 'Concessionality level of a loan; negative when it is dearer than the discount rate.',
  unit: 'percent',
  input: z.strictObject({
    discountRate: rate,
    interestRate: rate,
    maturityYears: someYears,
    firstRepaymentYears: someYears,
    instalmentsPerYear,
    profile: z.enum(LOAN_PROFILES),
  }),
  value: decimalAnswerField,
  compute(input, law) {
    const outcome = fromArrangement(law, levelOf(input), decimalAnswer);
    if (outcome.kind !== 'value') return outcome;
    return outcome.value === null ? outOfScope('too-large') : { ...outcome, value: outcome.value };
  },
});
