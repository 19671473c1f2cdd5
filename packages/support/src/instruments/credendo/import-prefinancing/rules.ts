import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { moneyValue } from '../../../assessment/values.ts';
import { established } from '../rules/established.ts';
import { operationIs } from '../rules/operation.ts';
import { PROJECT_RULES } from '../rules/rule-sets.ts';

/** CR-61: there is something to insure only when the supplier is paid before delivery. */
const prepayment = defineRule({ id: 'CR-61', aspect: 'prepayment' }, EVERY_OUTCOME, ({ project }, name) => {
  const { prepaymentToSupplier } = project;
  if (prepaymentToSupplier === null) return unanswered(name, ['prepaymentToSupplier']);
  return reason(name, {
    outcome: prepaymentToSupplier.cents > 0n ? 'met' : 'not-met',
    fact: 'prepaymentToSupplier',
    value: moneyValue(prepaymentToSupplier),
    comparison: 'more-than',
    limit: moneyValue({ cents: 0n, currency: prepaymentToSupplier.currency }),
  });
});

export const rules: readonly Rule[] = [established, operationIs('import'), prepayment, ...PROJECT_RULES];
