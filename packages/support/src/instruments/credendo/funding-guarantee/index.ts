import type { Route } from '../../../assessment/route.ts';
import { forBanksOnly } from '../rules/bank-only.ts';
import { BANK_APPLIES } from '../shared/steps.ts';
import { noLimits } from '../shared/time-limits.ts';
import { terms } from './terms.ts';

/** Guarantee to the party that refinances a covered bank loan; for banks and investors (S-60). */
export const FUNDING_GUARANTEE: Route = {
  id: 'CR_FUNDING',
  institution: 'credendo',
  rules: [forBanksOnly('CR_FUNDING')],
  terms,
  documents: () => [],
  steps: () => [BANK_APPLIES],
  timeLimits: noLimits,
  next: () => 'credendo-for-your-bank',
};
