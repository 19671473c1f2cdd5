import type { Route } from '../../../assessment/route.ts';
import { commercialPercentage, politicalPercentage } from '../rules/cover.ts';
import { creditFormIs } from '../rules/credit-form.ts';
import { EXPORT_RULES } from '../rules/rule-sets.ts';
import { coverSteps } from '../shared/steps.ts';
import { policyLimits } from '../shared/time-limits.ts';
import { documents } from './documents.ts';
import { terms } from './terms.ts';

/** Insurance of a contract paid in cash, against termination and non-payment while it is carried out. */
export const CASH_CONTRACT: Route = {
  id: 'CR_CASH',
  institution: 'credendo',
  rules: [creditFormIs('cash'), ...EXPORT_RULES, commercialPercentage, politicalPercentage],
  terms,
  documents,
  steps: coverSteps,
  timeLimits: policyLimits,
  next: () => 'credendo-apply',
};
