import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, requires, unanswered } from '../../../assessment/reasons.ts';
import { countValue } from '../../../assessment/values.ts';

/** FX-12: no positive cash flow of the investment in its first years, the working test of Finexpo for tied aid. */
export const noEarlyCashFlow = defineRule(
  { id: 'FX-12', aspect: 'cash-flow' },
  EVERY_OUTCOME,
  ({ project, submissionLaw }, name) => {
    const years = submissionLaw.integer('finexpo.viability.years-without-positive-cash-flow');
    if (!years.found) return withoutLaw(name, years);
    const parts = {
      comparison: 'more-than',
      limit: countValue(years.value),
      basis: basesOf(years),
    } as const;
    const first = project.firstPositiveCashFlowYear;
    if (first === null) return unanswered(name, ['firstPositiveCashFlowYear'], parts);
    return reason(name, {
      ...parts,
      outcome: first > years.value ? 'met' : 'not-met',
      fact: 'firstPositiveCashFlowYear',
      value: countValue(first),
    });
  },
);

/** FX-12: the Arrangement's own two tests. The working test stands for them; a contrary answer warns. */
export const noCommercialFinance = defineRule(
  { id: 'FX-12', aspect: 'commercial-finance' },
  EVERY_OUTCOME,
  ({ project }, name) =>
    requires(name, 'noCommercialFinance', project.noCommercialFinance, true, { weight: 'warns' }),
);
