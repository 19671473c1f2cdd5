import { basisOf } from '@kontor/law';
import type { TimeLimit } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';

/** FX-23: the rate is held for some months from the date of the decision letter (S-32). */
export function stabilisationTimeLimits({ submissionLaw }: Deal): readonly TimeLimit[] {
  const months = submissionLaw.integer('finexpo.stabilisation.rate-validity');
  if (!months.found) return [];
  return [
    {
      key: 'finexpo-rate-held',
      rule: 'FX-23',
      months: months.value,
      workingDays: null,
      startsWith: 'decisionLetterOn',
      basis: [basisOf(months)],
    },
  ];
}
