import type { Route } from '../../../assessment/route.ts';
import { BANK_OFFER, coverSteps } from '../shared/steps.ts';
import { promiseLapses } from '../shared/time-limits.ts';
import { documents } from './documents.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';

/** Insurance of the bank guarantees that an exporter has to furnish, against unfair and political calls. */
export const BOND: Route = {
  id: 'CR_BOND',
  institution: 'credendo',
  rules,
  terms,
  documents,
  steps: (deal) => [BANK_OFFER, ...coverSteps(deal)],
  timeLimits: (deal) => [promiseLapses(deal)],
  next: () => 'credendo-apply-with-bank',
};
