import type { Found } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import { compareMoney } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { basesOf, holds, reason, unanswered } from '../../../assessment/reasons.ts';
import { countValue, moneyValue, percentValue } from '../../../assessment/values.ts';
import type { FactName } from '../../../project/facts.ts';

/** FX-07: fewer staff than the limit; group figures when the company belongs to a group (FX-34). */
const staff = defineRule(
  { id: 'FX-07', aspect: 'staff' },
  EVERY_OUTCOME,
  ({ project, submissionLaw }, name) => {
    const below = submissionLaw.integer('finexpo.sme-definition.staff-below');
    if (!below.found) return null;
    const parts = {
      comparison: 'less-than',
      limit: countValue(below.value),
      basis: basesOf(below),
    } as const;
    if (project.staff === null) return unanswered(name, ['staff'], parts);
    const outcome = project.staff < below.value ? 'met' : 'not-met';
    return reason(name, { ...parts, outcome, fact: 'staff', value: countValue(project.staff) });
  },
);

interface Size {
  readonly fact: Extract<FactName, 'turnover' | 'balanceSheet'>;
  readonly amount: Money | null;
  readonly limit: Found<Money>;
}

/** One of the two is enough: turnover or balance sheet (FX-07). Shown is the one that decides. */
function sizeReason(name: RuleName, sizes: readonly [Size, Size]) {
  const [turnover] = sizes;
  const within = sizes.find(({ amount, limit }) => amount !== null && compareMoney(amount, limit.value) <= 0);
  const missing = sizes.filter(({ amount }) => amount === null).map(({ fact }) => fact);
  const shown = within ?? turnover;
  const parts = {
    comparison: 'at-most',
    limit: moneyValue(shown.limit.value),
    basis: basesOf(...sizes.map(({ limit }) => limit)),
  } as const;
  if (within === undefined && missing.length > 0) return unanswered(name, missing, parts);
  return reason(name, {
    ...parts,
    outcome: within === undefined ? 'not-met' : 'met',
    fact: shown.fact,
    value: shown.amount === null ? null : moneyValue(shown.amount),
  });
}

const size = defineRule(
  { id: 'FX-07', aspect: 'size' },
  EVERY_OUTCOME,
  ({ project, submissionLaw }, name) => {
    const maxTurnover = submissionLaw.money('finexpo.sme-definition.max-turnover');
    const maxBalance = submissionLaw.money('finexpo.sme-definition.max-balance-sheet');
    if (!maxTurnover.found || !maxBalance.found) return null;
    return sizeReason(name, [
      { fact: 'turnover', amount: project.turnover, limit: maxTurnover },
      { fact: 'balanceSheet', amount: project.balanceSheet, limit: maxBalance },
    ]);
  },
);

/** FX-07: the share held by a company that is no SME; exactly the limit passes (S-38). */
const holding = defineRule(
  { id: 'FX-07', aspect: 'holding' },
  EVERY_OUTCOME,
  ({ project, submissionLaw }, name) => {
    const most = submissionLaw.number('finexpo.sme-definition.max-non-sme-holding');
    if (!most.found) return null;
    const parts = { comparison: 'at-most', limit: percentValue(most.value), basis: basesOf(most) } as const;
    const held: Exact | null = project.heldByNonSme;
    if (held === null) return unanswered(name, ['heldByNonSme'], parts);
    const outcome = holds(held, 'at-most', most.value) ? 'met' : 'not-met';
    return reason(name, { ...parts, outcome, fact: 'heldByNonSme', value: percentValue(held) });
  },
);

export const SMALL_COMPANY_RULES = [staff, size, holding] as const;
