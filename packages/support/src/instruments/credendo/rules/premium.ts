import { defineRule } from '../../../assessment/define-rule.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { percentValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import type { Premium } from '../credit/premium.ts';

/** CR-07: the premium is at least the minimum of the Arrangement. It prices a deal and refuses none. */
export function premiumFloor(premiumOf: (deal: Deal) => Premium): Rule {
  return defineRule({ id: 'CR-07', aspect: 'minimum' }, ['met', 'unknown'], (deal, name) => {
    const premium = premiumOf(deal);
    const shared = { weight: 'informs', comparison: 'at-least' } as const;
    switch (premium.kind) {
      case 'waiting':
        return unanswered(name, premium.missing, shared);
      case 'none':
        return reason(name, {
          ...shared,
          outcome: 'unknown',
          basis: premium.basis,
          remarks: [premium.remark],
        });
      case 'rate':
        return reason(name, {
          ...shared,
          outcome: 'met',
          limit: percentValue(premium.percent),
          basis: premium.basis,
          remarks: premium.remarks,
        });
    }
  });
}
