import type { Route } from '../../../assessment/route.ts';
import { BANK_APPLIES } from '../shared/steps.ts';
import { noLimits } from '../shared/time-limits.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';

/** The guarantee of the crisis of 2020, closed; kept so that an old decision can be replayed (S-59). */
export const BRIDGE_GUARANTEE: Route = {
  id: 'CR_BRIDGE',
  institution: 'credendo',
  rules,
  terms,
  documents: () => [],
  steps: () => [BANK_APPLIES],
  timeLimits: noLimits,
  next: () => 'credendo-closed',
};
