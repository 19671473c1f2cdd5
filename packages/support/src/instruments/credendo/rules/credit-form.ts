import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue } from '../../../assessment/values.ts';
import type { ChoiceOf } from '../../../project/choices.ts';

/** S-61: the form of credit asked for; any other form fits once the credit is restructured. */
export function creditFormIs(wanted: ChoiceOf<'creditForm'>): Rule {
  const limit = choiceValue('creditForm', wanted);
  return defineRule({ id: 'S-61', aspect: 'form' }, EVERY_OUTCOME, ({ project }, name) => {
    const { creditForm } = project;
    if (creditForm === null) return unanswered(name, ['creditForm'], { comparison: 'equals', limit });
    const met = creditForm === wanted;
    return reason(name, {
      outcome: met ? 'met' : 'not-met',
      fact: 'creditForm',
      value: choiceValue('creditForm', creditForm),
      comparison: 'equals',
      limit,
      remedies: met ? [] : [[{ fact: 'creditForm', to: limit }]],
    });
  });
}
