import type { Route } from '../../../assessment/route.ts';
import { noLimits } from '../shared/time-limits.ts';
import { documents } from './documents.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';

/** Advice on the structure of the credit and the talk with banks, announced for 2026. */
export const EXPORT_FINANCE_SOLUTIONS: Route = {
  id: 'CR_EFS',
  institution: 'credendo',
  rules,
  terms,
  documents,
  steps: () => [],
  timeLimits: noLimits,
  next: () => 'credendo-follow-launch',
};
