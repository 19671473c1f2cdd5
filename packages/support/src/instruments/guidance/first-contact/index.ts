import type { Route } from '../../../assessment/route.ts';
import { routingSteps, seatRouting } from '../shared/seat-routing.ts';
import { documents } from './documents.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';
import { timeLimits } from './time-limits.ts';

/** The agency of the Region where the company has its seat: the first door for every exporter. */
export const FIRST_CONTACT: Route = {
  id: 'FIRST_CONTACT',
  institution: 'region',
  rules,
  terms,
  documents,
  steps: routingSteps,
  timeLimits,
  next: (deal) => (seatRouting(deal).kind === 'manual' ? 'guidance-write-to-agency' : 'guidance-call-region'),
};
