import type { TimeLimit } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { promiseLimits } from '../terms/promise.ts';

export function interestSubsidyTimeLimits(deal: Deal): readonly TimeLimit[] {
  return promiseLimits(deal, 'FX_SUBS');
}
