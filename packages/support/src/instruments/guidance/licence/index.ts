import type { Route } from '../../../assessment/route.ts';
import { routingSteps } from '../shared/seat-routing.ts';
import { documents } from './documents.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';
import { timeLimits } from './time-limits.ts';

/** The question whether the goods need an export licence, put to the service of the Region, which alone answers it. */
export const LICENCE: Route = {
  id: 'LICENCE',
  institution: 'licence-service',
  rules,
  terms,
  documents,
  steps: (deal) => [
    ...routingSteps(deal),
    { key: 'guidance-licence-answer', by: 'licence-service', opens: false },
  ],
  timeLimits,
  next: () => 'guidance-ask-licence-service',
};
