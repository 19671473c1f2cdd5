import type { OpenStep } from '../../../assessment/route.ts';
import { finexpoRoute } from '../finexpo-route.ts';
import { CONCESSIONAL_STEPS, PRICE_CHECK, STATE_LOAN_STEPS } from '../steps.ts';
import { UNTIED_STATE_LOAN_DOCUMENTS } from './documents.ts';
import { UNTIED_STATE_LOAN_RULES } from './rules.ts';
import { untiedStateLoanTerms } from './terms.ts';
import { untiedStateLoanTimeLimits } from './time-limits.ts';

/** The request of the State opens the route: no exporter can apply for it (FX-01). */
const REQUEST: OpenStep = { key: 'finexpo-state-request', by: 'recipient-state', opens: true };
const TENDER: OpenStep = { key: 'finexpo-international-tender', by: 'recipient-state', opens: false };

/** FX_SSL_UNTIED: a loan of the Belgian State to a poor country, spent by international tender. */
export const untiedStateLoan = finexpoRoute('FX_SSL_UNTIED', {
  rules: UNTIED_STATE_LOAN_RULES,
  terms: untiedStateLoanTerms,
  documents: UNTIED_STATE_LOAN_DOCUMENTS,
  steps: () => [REQUEST, PRICE_CHECK, ...CONCESSIONAL_STEPS, ...STATE_LOAN_STEPS, TENDER],
  timeLimits: untiedStateLoanTimeLimits,
  next: () => 'finexpo-ask-embassy',
});
