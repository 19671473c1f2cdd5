import type { TimeLimit } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { stateLoanLimits } from '../terms/state-loan-limits.ts';

export function mixedCreditTimeLimits(deal: Deal): readonly TimeLimit[] {
  return stateLoanLimits(deal);
}
