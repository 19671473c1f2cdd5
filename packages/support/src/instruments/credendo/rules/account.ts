import { defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, reason } from '../../../assessment/reasons.ts';
import { moneyValue } from '../../../assessment/values.ts';

/** CR-11: own account, unless risk, size or policy asks for the account of the State. Credendo decides. */
export const account = defineRule({ id: 'CR-11', aspect: 'account' }, ['unknown'], (_deal, name) =>
  reason(name, { outcome: 'unknown', weight: 'informs' }),
);

/**
 * CR-13: cover stays below the ceiling of its account. What is free today is in no source, nor is the weight of
 * potential commitments (S-65); the last published position is among the figures.
 */
export const capacity = defineRule({ id: 'CR-13', aspect: 'capacity' }, ['unknown'], (deal, name) => {
  const own = deal.coverLaw.money('credendo.capacity.own');
  return reason(name, {
    outcome: 'unknown',
    weight: 'informs',
    comparison: 'at-most',
    limit: own.found ? moneyValue(own.value) : null,
    basis: basesOf(own, deal.coverLaw.number('credendo.capacity.potential-weight')),
  });
});
