import { defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue, choicesValue } from '../../../assessment/values.ts';
import { established } from '../rules/established.ts';
import { operationIs } from '../rules/operation.ts';
import { PROJECT_RULES } from '../rules/rule-sets.ts';

/** The form of the investment is among those that can be insured. */
const investmentForm = defineRule({ id: 'CR_PRI', aspect: 'form' }, ['met', 'unknown'], (deal, name) => {
  const forms = deal.coverLaw.list('credendo.investment.forms');
  if (!forms.found) return withoutLaw(name, forms);
  const given = deal.project.investmentForm;
  const shared = {
    comparison: 'one-of',
    limit: choicesValue('investmentForm')(forms.value),
    basis: basesOf(forms),
  } as const;
  if (given === null) return unanswered(name, ['investmentForm'], shared);
  return reason(name, {
    ...shared,
    outcome: forms.value.includes(given) ? 'met' : 'not-met',
    fact: 'investmentForm',
    value: choiceValue('investmentForm', given),
  });
});

export const rules: readonly Rule[] = [
  established,
  operationIs('investment-abroad'),
  investmentForm,
  ...PROJECT_RULES,
];
