import type { Value } from '@kontor/law';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { currencyValue } from '../../../assessment/values.ts';

/** FX-04, FX-05: the contract is in one of the instrument's currencies. A currency is agreed, not moved. */
export function contractCurrency(name: RuleName, parameter: string): Rule {
  return defineRule(name, EVERY_OUTCOME, ({ project, submissionLaw }) => {
    const currencies = submissionLaw.list(parameter);
    if (!currencies.found) return withoutLaw(name, currencies);
    const limit: Value = { kind: 'list', items: currencies.value.map(currencyValue) };
    const parts = { comparison: 'one-of', limit, basis: basesOf(currencies) } as const;
    if (project.contractValue === null) return unanswered(name, ['contractValue'], parts);
    const { currency } = project.contractValue;
    return reason(name, {
      ...parts,
      outcome: currencies.value.includes(currency) ? 'met' : 'not-met',
      fact: 'contractValue',
      value: currencyValue(currency),
    });
  });
}
