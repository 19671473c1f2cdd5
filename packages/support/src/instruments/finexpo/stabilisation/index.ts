import type { OpenStep } from '../../../assessment/route.ts';
import { finexpoRoute } from '../finexpo-route.ts';
import { applyBeforeSigning } from '../next.ts';
import { STABILISATION_DOCUMENTS } from './documents.ts';
import { STABILISATION_RULES } from './rules.ts';
import { stabilisationTerms } from './terms.ts';
import { stabilisationTimeLimits } from './time-limits.ts';

const STEPS: readonly OpenStep[] = [
  { key: 'finexpo-credendo-cover', by: 'credendo', opens: false },
  { key: 'finexpo-committee-advice', by: 'finexpo', opens: false },
  { key: 'finexpo-council-decision', by: 'council-of-ministers', opens: false },
  { key: 'finexpo-bank-agreement', by: 'bank', opens: false },
];

/** FX_STAB: the buyer's credit at the fixed reference rate, the only commercial instrument of Finexpo. */
export const stabilisation = finexpoRoute('FX_STAB', {
  rules: STABILISATION_RULES,
  terms: stabilisationTerms,
  documents: STABILISATION_DOCUMENTS,
  steps: () => STEPS,
  timeLimits: stabilisationTimeLimits,
  next: applyBeforeSigning,
});
