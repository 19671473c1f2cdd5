import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, requires } from '../../../assessment/reasons.ts';

/** FX-01: the applicant is a company established in Belgium. */
export const establishedCompany = defineRule(
  { id: 'FX-01', aspect: 'established' },
  EVERY_OUTCOME,
  ({ project }, name) => requires(name, 'establishedInBelgium', project.establishedInBelgium, true),
);

/** FX-01: associations without profit aim are excluded. */
export const forProfitCompany = defineRule(
  { id: 'FX-01', aspect: 'for-profit' },
  EVERY_OUTCOME,
  ({ project, submissionLaw }, name) => {
    const excluded = submissionLaw.flag('finexpo.applicant.non-profit-excluded');
    if (!excluded.found) return withoutLaw(name, excluded);
    if (!excluded.value) return null;
    return requires(name, 'nonProfit', project.nonProfit, false, { basis: basesOf(excluded) });
  },
);
