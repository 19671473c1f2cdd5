import type { Route } from '../../../assessment/route.ts';
import { coverSteps } from '../shared/steps.ts';
import { noLimits } from '../shared/time-limits.ts';
import { documents } from './documents.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';

/** Cover of strategic imports of critical raw materials, announced for 2026. */
export const CRITICAL_RAW_MATERIALS: Route = {
  id: 'CR_CRM',
  institution: 'credendo',
  rules,
  terms,
  documents,
  steps: coverSteps,
  timeLimits: noLimits,
  next: () => 'credendo-follow-launch',
};
