import type { Value } from '@kontor/law';
import type { Figure } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { figure } from '../shared/figure.ts';
import { seatRouting } from '../shared/seat-routing.ts';

const choice = (list: string, code: string): Value => ({ kind: 'choice', list, code });

/** Region, agency, language of official letters and licence service (IF-16). */
export function terms(deal: Deal): readonly Figure[] {
  const routing = seatRouting(deal);
  if (routing.kind !== 'routed') return [];
  const { basis } = routing;
  return [
    figure('guidance-region', choice('region', routing.region), basis),
    figure('guidance-agency', choice('agency', routing.agency), basis),
    figure(
      'guidance-administrative-language',
      choice('administrative-language', routing.administrativeLanguage),
      basis,
    ),
    figure('guidance-licence-service', choice('licence-service', routing.licenceService), basis),
  ];
}
