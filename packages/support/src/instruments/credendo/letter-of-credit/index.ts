import type { Route } from '../../../assessment/route.ts';
import { forBanksOnly } from '../rules/bank-only.ts';
import { BANK_APPLIES } from '../shared/steps.ts';
import { noLimits } from '../shared/time-limits.ts';
import { terms } from './terms.ts';

/** Share in a bank's risk when it confirms letters of credit; for banks (S-60). */
export const LETTER_OF_CREDIT: Route = {
  id: 'CR_LC',
  institution: 'credendo',
  rules: [forBanksOnly('CR_LC')],
  terms,
  documents: () => [],
  steps: () => [BANK_APPLIES],
  timeLimits: noLimits,
  next: () => 'credendo-for-your-bank',
};
