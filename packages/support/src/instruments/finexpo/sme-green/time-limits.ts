import type { TimeLimit } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { promiseLimits } from '../terms/promise.ts';

export function smeGreenTimeLimits(deal: Deal): readonly TimeLimit[] {
  return promiseLimits(deal, 'FX_SME_GREEN');
}
