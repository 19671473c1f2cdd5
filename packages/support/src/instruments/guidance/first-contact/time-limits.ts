import type { TimeLimit } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { seatRouting } from '../shared/seat-routing.ts';

/** IF-14: the Agency answers a request that it routes by hand within some working days. */
export function timeLimits(deal: Deal): readonly TimeLimit[] {
  const routing = seatRouting(deal);
  if (routing.kind !== 'manual') return [];
  return [
    {
      key: 'guidance-manual-answer',
      rule: 'IF-14',
      months: null,
      workingDays: routing.answeredWithin,
      startsWith: null,
      basis: routing.basis,
    },
  ];
}
