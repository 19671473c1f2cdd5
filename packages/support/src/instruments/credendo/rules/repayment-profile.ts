import type { Value } from '@kontor/law';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import { choiceValue, countValue } from '../../../assessment/values.ts';
import { arrangementBinds } from '../credit/arrangement-binds.ts';

/** CR-02: principal is repaid in equal parts. */
export const equalPrincipal = defineRule(
  { id: 'CR-02', aspect: 'principal' },
  EVERY_OUTCOME,
  (deal, name) => {
    if (!arrangementBinds(deal)) return null;
    const wanted = deal.coverLaw.choice('credendo.credit.principal');
    if (!wanted.found) return withoutLaw(name, wanted);
    const limit = choiceValue('repaymentProfile', wanted.value);
    const shared = { comparison: 'equals', limit, basis: basesOf(wanted) } as const;
    const { repaymentProfile } = deal.project;
    if (repaymentProfile === null) return unanswered(name, ['repaymentProfile'], shared);
    const met = repaymentProfile === wanted.value;
    return reason(name, {
      ...shared,
      outcome: met ? 'met' : 'not-met',
      fact: 'repaymentProfile',
      value: choiceValue('repaymentProfile', repaymentProfile),
      remedies: met ? [] : [[{ fact: 'repaymentProfile', to: limit }]],
    });
  },
);

/** CR-02: half-yearly or quarterly instalments. */
export const instalmentsPerYear = defineRule(
  { id: 'CR-02', aspect: 'instalments' },
  EVERY_OUTCOME,
  (deal, name) => {
    if (!arrangementBinds(deal)) return null;
    const allowed = deal.coverLaw.list('credendo.credit.instalments-per-year');
    if (!allowed.found) return withoutLaw(name, allowed);
    const counts = allowed.value.map(Number);
    const limit: Value = { kind: 'list', items: counts.map(countValue) };
    const shared = { comparison: 'one-of', limit, basis: basesOf(allowed) } as const;
    const given = deal.project.instalmentsPerYear;
    if (given === null) return unanswered(name, ['instalmentsPerYear'], shared);
    const met = counts.includes(given);
    return reason(name, {
      ...shared,
      outcome: met ? 'met' : 'not-met',
      fact: 'instalmentsPerYear',
      value: countValue(given),
      remedies: met ? [] : [[{ fact: 'instalmentsPerYear', to: countValue(nearest(counts, given)) }]],
    });
  },
);

function nearest(counts: readonly number[], given: number): number {
  const byDistance = [...counts].sort((a, b) => Math.abs(a - given) - Math.abs(b - given));
  return byDistance[0] ?? given;
}
