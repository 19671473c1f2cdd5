import type { Found, Reason } from '@kontor/law';
import type { Money } from '@kontor/quantities';
import { compareMoney } from '@kontor/quantities';
import type { Project } from '../project/facts.ts';
import type { RuleName } from './reasons.ts';
import { basesOf, reason, unanswered } from './reasons.ts';
import { countValue, moneyValue } from './values.ts';

/** Fewer staff than the limit of a small or medium company; group figures when there is a group (FX-34). */
export function staffBelow(name: RuleName, { staff }: Project, below: Found<number>): Reason {
  const parts = { comparison: 'less-than', limit: countValue(below.value), basis: basesOf(below) } as const;
  if (staff === null) return unanswered(name, ['staff'], parts);
  const outcome = staff < below.value ? 'met' : 'not-met';
  return reason(name, { ...parts, outcome, fact: 'staff', value: countValue(staff) });
}

interface Size {
  readonly fact: 'turnover' | 'balanceSheet';
  readonly amount: Money | null;
  readonly limit: Found<Money>;
}

/** Turnover or balance sheet within its limit: one of the two is enough. Shown is the one that decides. */
export function sizeWithin(
  name: RuleName,
  { turnover, balanceSheet }: Project,
  limits: { readonly turnover: Found<Money>; readonly balanceSheet: Found<Money> },
): Reason {
  const first: Size = { fact: 'turnover', amount: turnover, limit: limits.turnover };
  const sizes: readonly Size[] = [
    first,
    { fact: 'balanceSheet', amount: balanceSheet, limit: limits.balanceSheet },
  ];
  const within = sizes.find(({ amount, limit }) => amount !== null && compareMoney(amount, limit.value) <= 0);
  const missing = sizes.filter(({ amount }) => amount === null).map(({ fact }) => fact);
  const shown = within ?? first;
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
