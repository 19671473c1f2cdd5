import { compareMoney } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { countValue, moneyValue } from '../../../assessment/values.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import { established } from '../rules/established.ts';
import { operationIs } from '../rules/operation.ts';
import { productOpen } from '../rules/product-state.ts';
import { INTEGRITY_RULES } from '../rules/rule-sets.ts';

/** The service is for small and medium companies: staff below the limit. */
const staff = defineRule({ id: 'CR_EFS', aspect: 'staff' }, EVERY_OUTCOME, (deal, name) => {
  const limit = deal.coverLaw.integer('credendo.sme.staff');
  if (!limit.found) return withoutLaw(name, limit);
  const shared = {
    comparison: 'less-than',
    limit: countValue(limit.value),
    basis: basesOf(limit),
  } as const;
  const given = deal.project.staff;
  if (given === null) return unanswered(name, ['staff'], shared);
  const value = countValue(given);
  return reason(name, { ...shared, outcome: given < limit.value ? 'met' : 'not-met', fact: 'staff', value });
});

/** Turnover or balance sheet within its limit: one of the two is enough. */
const size = defineRule({ id: 'CR_EFS', aspect: 'size' }, EVERY_OUTCOME, (deal, name) => {
  const turnoverLimit = deal.coverLaw.money('credendo.sme.turnover');
  const balanceLimit = deal.coverLaw.money('credendo.sme.balance-sheet');
  if (!turnoverLimit.found) return withoutLaw(name, turnoverLimit);
  if (!balanceLimit.found) return withoutLaw(name, balanceLimit);
  const { turnover, balanceSheet } = deal.project;
  const shared = {
    comparison: 'at-most',
    limit: moneyValue(turnoverLimit.value),
    basis: basesOf(turnoverLimit, balanceLimit),
    fact: 'turnover',
    value: turnover === null ? null : moneyValue(turnover),
  } as const;
  const small =
    (turnover !== null && compareMoney(turnover, turnoverLimit.value) <= 0) ||
    (balanceSheet !== null && compareMoney(balanceSheet, balanceLimit.value) <= 0);
  if (small) return reason(name, { ...shared, outcome: 'met' });
  const missing = unansweredFacts(deal, ['turnover', 'balanceSheet']);
  return missing.length > 0
    ? unanswered(name, missing, shared)
    : reason(name, { ...shared, outcome: 'not-met' });
});

export const rules: readonly Rule[] = [
  productOpen('S-52', 'CR_EFS', ['unknown']),
  established,
  operationIs('export'),
  staff,
  size,
  ...INTEGRITY_RULES,
];
