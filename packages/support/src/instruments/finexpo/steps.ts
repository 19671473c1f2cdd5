import type { OpenStep } from '../../assessment/route.ts';

/** Steps of others that every concessional file takes, in their order (FX-20). None of them opens the route (S-01). */
export const CONCESSIONAL_STEPS: readonly OpenStep[] = [
  { key: 'finexpo-committee-advice', by: 'finexpo', opens: false },
  { key: 'finexpo-inspectorate-advice', by: 'finexpo', opens: false },
  { key: 'finexpo-council-decision', by: 'council-of-ministers', opens: false },
  { key: 'finexpo-sign-after-decision', by: 'exporter', opens: false },
];

export const CREDENDO_APPLICATION: OpenStep = {
  key: 'finexpo-credendo-application',
  by: 'credendo',
  opens: false,
};

/** The State loan is signed between States before anything is drawn. */
export const STATE_LOAN_STEPS: readonly OpenStep[] = [
  { key: 'finexpo-loan-agreement', by: 'recipient-state', opens: false },
  { key: 'finexpo-payment-account', by: 'recipient-state', opens: false },
];

/** FX-16: a price check may be asked for before the Council decides on a State loan. */
export const PRICE_CHECK: OpenStep = { key: 'finexpo-price-check', by: 'finexpo', opens: false };
