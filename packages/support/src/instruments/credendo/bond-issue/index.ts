import type { Route } from '../../../assessment/route.ts';
import { forBanksOnly } from '../rules/bank-only.ts';
import { BANK_APPLIES } from '../shared/steps.ts';
import { noLimits } from '../shared/time-limits.ts';
import { terms } from './terms.ts';

/** Guarantee of a bond issue or private placement; for investors (S-60). */
export const BOND_ISSUE: Route = {
  id: 'CR_BONDISSUE',
  institution: 'credendo',
  rules: [forBanksOnly('CR_BONDISSUE')],
  terms,
  documents: () => [],
  steps: () => [BANK_APPLIES],
  timeLimits: noLimits,
  next: () => 'credendo-for-your-bank',
};
