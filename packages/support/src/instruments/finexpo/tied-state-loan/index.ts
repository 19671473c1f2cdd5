import { finexpoRoute } from '../finexpo-route.ts';
import { applyBeforeSigning } from '../next.ts';
import { CONCESSIONAL_STEPS, PRICE_CHECK, STATE_LOAN_STEPS } from '../steps.ts';
import { TIED_STATE_LOAN_DOCUMENTS } from './documents.ts';
import { TIED_STATE_LOAN_RULES } from './rules.ts';
import { tiedStateLoanTerms } from './terms.ts';
import { tiedStateLoanTimeLimits } from './time-limits.ts';

/** FX_SSL_TIED: a loan of the Belgian State to the buyer's State for Belgian goods. */
export const tiedStateLoan = finexpoRoute('FX_SSL_TIED', {
  rules: TIED_STATE_LOAN_RULES,
  terms: tiedStateLoanTerms,
  documents: TIED_STATE_LOAN_DOCUMENTS,
  steps: () => [PRICE_CHECK, ...CONCESSIONAL_STEPS, ...STATE_LOAN_STEPS],
  timeLimits: tiedStateLoanTimeLimits,
  next: applyBeforeSigning,
});
