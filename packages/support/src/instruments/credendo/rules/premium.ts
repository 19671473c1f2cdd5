import type { Rule } from '../../../assessment/route.ts';
import { percentValue, reason, unanswered } from '../../../assessment/reasons.ts';
import type { Deal } from '../../../deal/deal.ts';
import type { Premium } from '../credit/premium.ts';
import { defineRule } from './rule.ts';

/** CR-07: the premium is at least the minimum of the Arrangement. It prices a deal and refuses none. */
export function premiumFloor(premiumOf: (deal: Deal) => Premium): Rule {
  return defineRule('CR-07', 'minimum', ['met', 'unknown'], (deal, name) => {
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
