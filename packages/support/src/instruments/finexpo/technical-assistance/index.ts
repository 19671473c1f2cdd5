import { finexpoRoute } from '../finexpo-route.ts';
import { applyBeforeSigning } from '../next.ts';
import { CONCESSIONAL_STEPS } from '../steps.ts';
import { TECHNICAL_ASSISTANCE_DOCUMENTS } from './documents.ts';
import { TECHNICAL_ASSISTANCE_RULES } from './rules.ts';
import { technicalAssistanceTerms } from './terms.ts';
import { technicalAssistanceTimeLimits } from './time-limits.ts';

/** FX_TA: a grant for training and advice around the firm's own investment project. */
export const technicalAssistance = finexpoRoute('FX_TA', {
  rules: TECHNICAL_ASSISTANCE_RULES,
  terms: technicalAssistanceTerms,
  documents: TECHNICAL_ASSISTANCE_DOCUMENTS,
  steps: () => CONCESSIONAL_STEPS,
  timeLimits: technicalAssistanceTimeLimits,
  next: applyBeforeSigning,
});
