import type { Rule } from '../../../assessment/route.ts';
import { moneyValue, reason, unanswered } from '../../../assessment/reasons.ts';
import { established } from '../rules/established.ts';
import { operationIs } from '../rules/operation.ts';
import { EVERY_OUTCOME, defineRule } from '../rules/rule.ts';
import { PROJECT_RULES } from '../rules/rule-sets.ts';

/** CR-61: there is something to insure only when the supplier is paid before delivery. */
const prepayment = defineRule('CR-61', 'prepayment', EVERY_OUTCOME, ({ project }, name) => {
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
