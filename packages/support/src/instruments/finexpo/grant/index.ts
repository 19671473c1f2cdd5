import { finexpoRoute } from '../finexpo-route.ts';
import { applyBeforeSigning } from '../next.ts';
import { CONCESSIONAL_STEPS } from '../steps.ts';
import { GRANT_DOCUMENTS } from './documents.ts';
import { GRANT_RULES } from './rules.ts';
import { grantTerms } from './terms.ts';
import { grantTimeLimits } from './time-limits.ts';

/** FX_GRANT: a share of the contract as a grant, tied. */
export const grant = finexpoRoute('FX_GRANT', {
  rules: GRANT_RULES,
  terms: grantTerms,
  documents: GRANT_DOCUMENTS,
  steps: () => CONCESSIONAL_STEPS,
  timeLimits: grantTimeLimits,
  next: applyBeforeSigning,
});
