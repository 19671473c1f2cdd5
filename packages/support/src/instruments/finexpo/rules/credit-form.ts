import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue } from '../../../assessment/values.ts';

/** The buyer pays on credit: without one there is nothing to stabilise or to subsidise. The form can still be agreed. */
function onCredit(ruleName: RuleName): Rule {
  return defineRule(ruleName, EVERY_OUTCOME, ({ project: { creditForm } }, name) => {
    const limit = choiceValue('creditForm', 'cash');
    if (creditForm === null) return unanswered(name, ['creditForm'], { comparison: 'differs', limit });
    const isCash = creditForm === 'cash';
    return reason(name, {
      outcome: isCash ? 'not-met' : 'met',
      fact: 'creditForm',
      value: choiceValue('creditForm', creditForm),
      comparison: 'differs',
      limit,
      remedies: isCash ? [[{ fact: 'creditForm', to: choiceValue('creditForm', 'buyer-credit') }]] : [],
    });
  });
}

export const creditToStabilise = onCredit({ id: 'FX-04', aspect: 'credit' });
export const creditToSubsidise = onCredit({ id: 'FX-05', aspect: 'credit' });
