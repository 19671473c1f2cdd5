import type { Route } from '../../../assessment/route.ts';
import { insurancePremium } from '../credit/premium.ts';
import { creditFormIs } from '../rules/credit-form.ts';
import { EXPORT_RULES, creditRules } from '../rules/rule-sets.ts';
import { BANK_OFFER, coverSteps } from '../shared/steps.ts';
import { policyLimits } from '../shared/time-limits.ts';
import { documents } from './documents.ts';
import { terms } from './terms.ts';

/** Insurance of a credit that a bank gives the foreign buyer. */
export const BUYER_CREDIT: Route = {
  id: 'CR_BUYER',
  institution: 'credendo',
  rules: [creditFormIs('buyer-credit'), ...EXPORT_RULES, ...creditRules(insurancePremium)],
  terms,
  documents,
  steps: (deal) => [BANK_OFFER, ...coverSteps(deal)],
  timeLimits: policyLimits,
  next: () => 'credendo-apply-with-bank',
};
