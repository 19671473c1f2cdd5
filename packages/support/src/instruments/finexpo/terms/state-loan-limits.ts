import { basisOf } from '@kontor/law';
import type { TimeLimit } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';

/** FX-24: an offer of a State loan that is not signed in time lapses unless the Council extends it. */
export function stateLoanLimits({ submissionLaw }: Deal): readonly TimeLimit[] {
  const months = submissionLaw.integer('finexpo.state-loan.offer-extension');
  if (!months.found) return [];
  return [
    {
      key: 'finexpo-loan-offer',
      rule: 'FX-24',
      months: months.value,
      workingDays: null,
      startsWith: 'decisionLetterOn',
      basis: [basisOf(months)],
    },
  ];
}
