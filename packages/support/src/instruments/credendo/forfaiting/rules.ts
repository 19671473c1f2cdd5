import type { Exact } from '@kontor/quantities';
import { compare } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { yearsValue } from '../../../assessment/values.ts';
import { insurancePremium } from '../credit/premium.ts';
import { creditFormIs } from '../rules/credit-form.ts';
import { EXPORT_RULES, creditRules } from '../rules/rule-sets.ts';

/** Credendo buys bills of two to five years. */
const term = defineRule({ id: 'CR_FORFAIT', aspect: 'term' }, EVERY_OUTCOME, (deal, name) => {
  const least = deal.coverLaw.number('credendo.forfaiting.minimum-years');
  const most = deal.coverLaw.number('credendo.forfaiting.maximum-years');
  if (!least.found) return withoutLaw(name, least);
  if (!most.found) return withoutLaw(name, most);
  const limit = { kind: 'range', from: yearsValue(least.value), to: yearsValue(most.value) } as const;
  const shared = { comparison: 'one-of', limit, basis: basesOf(least, most) } as const;
  const { repaymentYears } = deal.project;
  if (repaymentYears === null) return unanswered(name, ['repaymentYears'], shared);
  const nearest = within(repaymentYears, least.value, most.value);
  const met = compare(nearest, repaymentYears) === 0;
  return reason(name, {
    ...shared,
    outcome: met ? 'met' : 'not-met',
    fact: 'repaymentYears',
    value: yearsValue(repaymentYears),
    remedies: met ? [] : [[{ fact: 'repaymentYears', to: yearsValue(nearest) }]],
  });
});

function within(years: Exact, least: Exact, most: Exact): Exact {
  if (compare(years, least) < 0) return least;
  return compare(years, most) > 0 ? most : years;
}

/** The supplier credit is insured already; obtaining that cover is an open step. */
const insured = defineRule(
  { id: 'CR_FORFAIT', aspect: 'insured' },
  ['met', 'unknown'],
  ({ project }, name) => {
    const { creditCoverOffered } = project;
    if (creditCoverOffered === null) return unanswered(name, ['creditCoverOffered']);
    return reason(name, {
      outcome: creditCoverOffered ? 'met' : 'unknown',
      weight: creditCoverOffered ? 'decides' : 'informs',
      fact: 'creditCoverOffered',
      value: { kind: 'flag', flag: creditCoverOffered },
      comparison: 'equals',
      limit: { kind: 'flag', flag: true },
    });
  },
);

export const rules: readonly Rule[] = [
  creditFormIs('supplier-credit'),
  term,
  insured,
  ...EXPORT_RULES,
  ...creditRules(insurancePremium),
];
