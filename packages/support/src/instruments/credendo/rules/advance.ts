import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, holds, reason, unanswered } from '../../../assessment/reasons.ts';
import { percentValue } from '../../../assessment/values.ts';
import { arrangementBinds } from '../credit/arrangement-binds.ts';

/** CR-02: down payment by the starting point of credit, in percent of the export contract value. */
export const advance = defineRule({ id: 'CR-02', aspect: 'advance' }, EVERY_OUTCOME, (deal, name) => {
  if (!arrangementBinds(deal)) return null;
  const minimum = deal.coverLaw.number('credendo.advance.minimum');
  if (!minimum.found) return withoutLaw(name, minimum);
  const limit = percentValue(minimum.value);
  const shared = { comparison: 'at-least', limit, basis: basesOf(minimum) } as const;
  const { advancePayment } = deal.project;
  if (advancePayment === null) return unanswered(name, ['advancePayment'], shared);
  const met = holds(advancePayment, 'at-least', minimum.value);
  return reason(name, {
    ...shared,
    outcome: met ? 'met' : 'not-met',
    fact: 'advancePayment',
    value: percentValue(advancePayment),
    remedies: met ? [] : [[{ fact: 'advancePayment', to: limit }]],
  });
});
