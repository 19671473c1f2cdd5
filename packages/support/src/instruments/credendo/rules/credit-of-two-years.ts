import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, holds, reason, unanswered } from '../../../assessment/reasons.ts';
import { yearsValue } from '../../../assessment/values.ts';

/** CR-02: insured credits are of medium and long term; shorter ones belong to private insurers. */
export const creditOfTwoYears = defineRule(
  { id: 'CR-02', aspect: 'two-years' },
  EVERY_OUTCOME,
  (deal, name) => {
    const minimum = deal.coverLaw.number('credendo.credit.minimum-years');
    if (!minimum.found) return withoutLaw(name, minimum);
    const limit = yearsValue(minimum.value);
    const shared = { comparison: 'at-least', limit, basis: basesOf(minimum) } as const;
    const { repaymentYears } = deal.project;
    if (repaymentYears === null) return unanswered(name, ['repaymentYears'], shared);
    const met = holds(repaymentYears, 'at-least', minimum.value);
    return reason(name, {
      ...shared,
      outcome: met ? 'met' : 'not-met',
      fact: 'repaymentYears',
      value: yearsValue(repaymentYears),
      remedies: met ? [] : [[{ fact: 'repaymentYears', to: limit }]],
    });
  },
);
