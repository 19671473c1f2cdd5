import type { Route } from '../../../assessment/route.ts';
import { established } from '../rules/established.ts';
import { requiredFlag } from '../rules/required-flag.ts';
import { PROJECT_RULES } from '../rules/rule-sets.ts';
import { coverSteps } from '../shared/steps.ts';
import { promiseLapses } from '../shared/time-limits.ts';
import { documents } from './documents.ts';
import { terms } from './terms.ts';

/** Insurance of a contractor's equipment on a site abroad, against political loss. */
export const CONTRACTING_EQUIPMENT: Route = {
  id: 'CR_EQUIP',
  institution: 'credendo',
  rules: [requiredFlag('CR_EQUIP', 'site-equipment', 'siteEquipmentAbroad'), established, ...PROJECT_RULES],
  terms,
  documents,
  steps: coverSteps,
  timeLimits: (deal) => [promiseLapses(deal)],
  next: () => 'credendo-apply',
};
