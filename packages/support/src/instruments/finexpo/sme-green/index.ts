import { finexpoRoute } from '../finexpo-route.ts';
import { applyBeforeSigning } from '../next.ts';
import { CONCESSIONAL_STEPS, CREDENDO_APPLICATION } from '../steps.ts';
import { SME_GREEN_DOCUMENTS } from './documents.ts';
import { SME_GREEN_RULES } from './rules.ts';
import { smeGreenTerms } from './terms.ts';
import { smeGreenTimeLimits } from './time-limits.ts';

/** FX_SME_GREEN: a grant for a project of an SME in renewable energy or the circular economy. */
export const smeGreen = finexpoRoute('FX_SME_GREEN', {
  rules: SME_GREEN_RULES,
  terms: smeGreenTerms,
  documents: SME_GREEN_DOCUMENTS,
  steps: () => [CREDENDO_APPLICATION, ...CONCESSIONAL_STEPS],
  timeLimits: smeGreenTimeLimits,
  next: applyBeforeSigning,
});
