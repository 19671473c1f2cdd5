import { defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import { currencyValue } from '../../../assessment/values.ts';

/** CR-04: euro and dollar are named, other hard currencies are not, emerging ones are looked at case by case. */
export const currency = defineRule({ id: 'CR-04', aspect: 'currency' }, ['met', 'unknown'], (deal, name) => {
  const named = deal.coverLaw.list('credendo.currency.named');
  if (!named.found) return { ...withoutLaw(name, named), weight: 'warns' };
  const shared = {
    weight: 'warns',
    comparison: 'one-of',
    limit: { kind: 'list', items: named.value.map(currencyValue) },
    basis: basesOf(named),
  } as const;
  const { contractValue } = deal.project;
  if (contractValue === null) return unanswered(name, ['contractValue'], shared);
  const met = named.value.includes(contractValue.currency);
  return reason(name, {
    ...shared,
    outcome: met ? 'met' : 'unknown',
    fact: 'contractValue',
    value: currencyValue(contractValue.currency),
    remarks: met ? [] : [{ key: 'credendo.currency-case-by-case', values: {} }],
  });
});
