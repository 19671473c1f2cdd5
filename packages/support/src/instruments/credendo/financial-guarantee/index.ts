import type { Route } from '../../../assessment/route.ts';
import { BANK_APPLIES } from '../shared/steps.ts';
import { noLimits } from '../shared/time-limits.ts';
import { documents } from './documents.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';

/** Guarantee of part of a new bank credit to a company that exports or imports. */
export const FINANCIAL_GUARANTEE: Route = {
  id: 'CR_FINGAR',
  institution: 'credendo',
  rules,
  terms,
  documents,
  steps: () => [BANK_APPLIES],
  timeLimits: noLimits,
  next: () => 'credendo-ask-your-bank',
};
