import { finexpoRoute } from '../finexpo-route.ts';
import { applyBeforeSigning } from '../next.ts';
import { CONCESSIONAL_STEPS, CREDENDO_APPLICATION, PRICE_CHECK, STATE_LOAN_STEPS } from '../steps.ts';
import { MIXED_CREDIT_DOCUMENTS } from './documents.ts';
import { MIXED_CREDIT_RULES } from './rules.ts';
import { mixedCreditTerms } from './terms.ts';
import { mixedCreditTimeLimits } from './time-limits.ts';

/** FX_MIXED: a State loan together with a commercial credit, which may itself be stabilised. */
export const mixedCredit = finexpoRoute('FX_MIXED', {
  rules: MIXED_CREDIT_RULES,
  terms: mixedCreditTerms,
  documents: MIXED_CREDIT_DOCUMENTS,
  steps: () => [CREDENDO_APPLICATION, PRICE_CHECK, ...CONCESSIONAL_STEPS, ...STATE_LOAN_STEPS],
  timeLimits: mixedCreditTimeLimits,
  next: applyBeforeSigning,
});
