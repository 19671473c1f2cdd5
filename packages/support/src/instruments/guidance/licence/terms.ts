import type { Lookup } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Figure } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { figure } from '../shared/figure.ts';
import { seatRouting } from '../shared/seat-routing.ts';

const LEVELS = ['minister', 'department'] as const;

/** The service of the Region and the time that it aims at, where it publishes one (IF-41). */
export function terms(deal: Deal): readonly Figure[] {
  const routing = seatRouting(deal);
  if (routing.kind !== 'routed') return [];
  const service = routing.licenceService;
  const serviceFigure = figure(
    'guidance-licence-service',
    { kind: 'choice', list: 'licence-service', code: service },
    routing.basis,
  );
  const times = LEVELS.map((level) =>
    daysFigure(
      `guidance-licence-days-${level}`,
      deal.law.integer('agency.licence.target-days', `${service}-${level}`),
    ),
  );
  const before = daysFigure(
    'guidance-licence-information-days',
    deal.law.integer('agency.licence.information-before-signature', service),
  );
  return [serviceFigure, ...times, before];
}

function daysFigure(name: string, days: Lookup<number>): Figure {
  return figure(name, days.found ? { kind: 'days', count: days.value } : null, [basisOf(days)]);
}
