import { LOAN_PROFILES, concessionalityLevel as levelOf } from '@kontor/arrangement';
import { z } from 'zod';
import { decimalAnswerField } from '../answer-fields.ts';
import { decimalAnswer } from '../decimal-text.ts';
import { instalmentsPerYear, rate, someYears } from '../fields.ts';
import { fromArrangement } from '../from-arrangement.ts';
import { operation } from '../operation.ts';
import type { FieldIssue } from '../outcome.ts';
import { badRequest, outOfScope } from '../outcome.ts';
import { asWholeIntervals, isWholeIntervals } from '../whole-intervals.ts';

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
  compute(given, law) {
    const perYear = given.instalmentsPerYear;
    const maturityYears = asWholeIntervals(given.maturityYears, perYear);
    const firstRepaymentYears = asWholeIntervals(given.firstRepaymentYears, perYear);
    const uneven = Object.entries({ maturityYears, firstRepaymentYears })
      .filter(([, years]) => !isWholeIntervals(years, perYear))
      .map(([name]): FieldIssue => ({ name, key: 'whole-instalments' }));
    if (uneven.length > 0) return badRequest(...uneven);
    const loan = { ...given, maturityYears, firstRepaymentYears };
    const outcome = fromArrangement(law, levelOf(loan), decimalAnswer);
    if (outcome.kind !== 'value') return outcome;
    return outcome.value === null ? outOfScope('too-large') : { ...outcome, value: outcome.value };
  },
});
