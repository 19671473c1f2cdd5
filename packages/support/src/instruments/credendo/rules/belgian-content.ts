import { HUNDRED, times } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, holds, reason, unanswered } from '../../../assessment/reasons.ts';
import { percentValue } from '../../../assessment/values.ts';
import { belgianShare } from '../../../deal/contract.ts';

/** CR-01: Belgian content. The limit is inferred, so the rule warns and never refuses (S-57). */
export const belgianContent = defineRule({ id: 'CR-01', aspect: 'content' }, EVERY_OUTCOME, (deal, name) => {
  const minimum = deal.coverLaw.number('credendo.belgian-content.minimum');
  if (!minimum.found) return { ...withoutLaw(name, minimum), weight: 'warns' };
  const shared = {
    weight: 'warns',
    comparison: 'at-least',
    limit: percentValue(minimum.value),
    basis: basesOf(minimum),
  } as const;
  const share = belgianShare(deal);
  if (share === null) return unanswered(name, ['belgianContent', 'contractValue'], shared);
  const percent = times(share, HUNDRED);
  return reason(name, {
    ...shared,
    outcome: holds(percent, 'at-least', minimum.value) ? 'met' : 'not-met',
    fact: 'belgianContent',
    value: percentValue(percent),
  });
});
