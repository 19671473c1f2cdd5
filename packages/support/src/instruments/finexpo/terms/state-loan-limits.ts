import { basisOf } from '@kontor/law';
import type { TimeLimit } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';

/** FX-24: how far the Council extends an offer of a State loan. How long the first offer stands is not published. */
export function stateLoanLimits({ submissionLaw }: Deal): readonly TimeLimit[] {
  const months = submissionLaw.integer('finexpo.state-loan.offer-extension');
  if (!months.found) return [];
  return [
    {
      key: 'finexpo-loan-offer',
      rule: 'FX-24',
      months: months.value,
      workingDays: null,
      startsWith: null,
      basis: [basisOf(months)],
    },
  ];
}
