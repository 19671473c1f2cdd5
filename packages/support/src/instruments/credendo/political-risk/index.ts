import type { Route } from '../../../assessment/route.ts';
import { coverSteps } from '../shared/steps.ts';
import { promiseLapses } from '../shared/time-limits.ts';
import { documents } from './documents.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';

/** Insurance of investments abroad against political events. */
export const POLITICAL_RISK: Route = {
  id: 'CR_PRI',
  institution: 'credendo',
  rules,
  terms,
  documents,
  steps: coverSteps,
  timeLimits: (deal) => [promiseLapses(deal)],
  next: () => 'credendo-apply',
};
