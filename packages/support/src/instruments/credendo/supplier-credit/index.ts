import type { Route } from '../../../assessment/route.ts';
import { insurancePremium } from '../credit/premium.ts';
import { creditFormIs } from '../rules/credit-form.ts';
import { EXPORT_RULES, creditRules } from '../rules/rule-sets.ts';
import { coverSteps } from '../shared/steps.ts';
import { policyLimits } from '../shared/time-limits.ts';
import { documents } from './documents.ts';
import { terms } from './terms.ts';

/** Insurance of a credit that the exporter itself gives the buyer. */
export const SUPPLIER_CREDIT: Route = {
  id: 'CR_SUPPLIER',
  institution: 'credendo',
  rules: [creditFormIs('supplier-credit'), ...EXPORT_RULES, ...creditRules(insurancePremium)],
  terms,
  documents,
  steps: coverSteps,
  timeLimits: policyLimits,
  next: () => 'credendo-apply',
};
