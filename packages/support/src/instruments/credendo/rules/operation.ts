import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue } from '../../../assessment/values.ts';
import type { ChoiceOf } from '../../../project/choices.ts';

/** CR-01: what the product is for, an export, an import or an investment abroad. */
export function operationIs(wanted: ChoiceOf<'operation'>): Rule {
  const limit = choiceValue('operation', wanted);
  return defineRule({ id: 'CR-01', aspect: 'operation' }, EVERY_OUTCOME, ({ project }, name) => {
    const { operation } = project;
    if (operation === null) return unanswered(name, ['operation'], { comparison: 'equals', limit });
    return reason(name, {
      outcome: operation === wanted ? 'met' : 'not-met',
      fact: 'operation',
      value: choiceValue('operation', operation),
      comparison: 'equals',
      limit,
    });
  });
}
