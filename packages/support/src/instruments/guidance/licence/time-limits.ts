import { basisOf } from '@kontor/law';
import { addDays } from '@kontor/quantities';
import type { TimeLimit } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { seatRouting } from '../shared/seat-routing.ts';

/** IF-41: the last day to tell the service before a contract for military goods is signed, where the Region asks it. */
export function timeLimits(deal: Deal): readonly TimeLimit[] {
  const routing = seatRouting(deal);
  const { use, plannedSignatureOn } = deal.project;
  if (routing.kind !== 'routed' || use !== 'military' || plannedSignatureOn === null) return [];
  const days = deal.law.integer('agency.licence.information-before-signature', routing.licenceService);
  if (!days.found) return [];
  return [
    {
      key: 'guidance-licence-information',
      rule: 'IF-41',
      months: null,
      workingDays: null,
      startsWith: 'plannedSignatureOn',
      on: addDays(plannedSignatureOn, -days.value),
      basis: [basisOf(days)],
    },
  ];
}
