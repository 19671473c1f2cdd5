import { sizeWithin, staffBelow } from '../../../assessment/company-size.ts';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import type { Rule } from '../../../assessment/route.ts';
import { established } from '../rules/established.ts';
import { operationIs } from '../rules/operation.ts';
import { productOpen } from '../rules/product-state.ts';
import { INTEGRITY_RULES } from '../rules/rule-sets.ts';

/** The service is for small and medium companies: staff below the limit. */
const staff = defineRule({ id: 'CR_EFS', aspect: 'staff' }, EVERY_OUTCOME, ({ project, coverLaw }, name) => {
  const below = coverLaw.integer('credendo.sme.staff');
  return below.found ? staffBelow(name, project, below) : withoutLaw(name, below);
});

/** Turnover or balance sheet within its limit. */
const size = defineRule({ id: 'CR_EFS', aspect: 'size' }, EVERY_OUTCOME, ({ project, coverLaw }, name) => {
  const turnover = coverLaw.money('credendo.sme.turnover');
  const balanceSheet = coverLaw.money('credendo.sme.balance-sheet');
  if (!turnover.found) return withoutLaw(name, turnover);
  if (!balanceSheet.found) return withoutLaw(name, balanceSheet);
  return sizeWithin(name, project, { turnover, balanceSheet });
});

export const rules: readonly Rule[] = [
  productOpen('S-52', 'CR_EFS', ['unknown']),
  established,
  operationIs('export'),
  staff,
  size,
  ...INTEGRITY_RULES,
];
