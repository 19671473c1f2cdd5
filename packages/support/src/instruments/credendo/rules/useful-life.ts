import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { holds, reason, unanswered } from '../../../assessment/reasons.ts';
import { yearsValue } from '../../../assessment/values.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import { arrangementBinds } from '../credit/arrangement-binds.ts';

/** CR-03: the credit does not outlive the goods. */
export const usefulLife = defineRule({ id: 'CR-03', aspect: 'useful-life' }, EVERY_OUTCOME, (deal, name) => {
  if (!arrangementBinds(deal)) return null;
  const { repaymentYears, usefulLifeYears } = deal.project;
  if (repaymentYears === null || usefulLifeYears === null) {
    return unanswered(name, unansweredFacts(deal, ['usefulLifeYears', 'repaymentYears']));
  }
  const met = holds(repaymentYears, 'at-most', usefulLifeYears);
  const limit = yearsValue(usefulLifeYears);
  return reason(name, {
    outcome: met ? 'met' : 'not-met',
    fact: 'repaymentYears',
    value: yearsValue(repaymentYears),
    comparison: 'at-most',
    limit,
    remedies: met ? [] : [[{ fact: 'repaymentYears', to: limit }]],
  });
});
