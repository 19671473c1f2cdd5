import { defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue, choicesValue } from '../../../assessment/values.ts';
import { established } from '../rules/established.ts';
import { requiredFlag } from '../rules/required-flag.ts';
import { INTEGRITY_RULES } from '../rules/rule-sets.ts';

/** CR-53: working capital, an investment credit or a line for bonds. */
const purpose = defineRule({ id: 'CR-53', aspect: 'purpose' }, ['met', 'unknown'], (deal, name) => {
  const purposes = deal.coverLaw.list('credendo.guarantee.purposes');
  if (!purposes.found) return withoutLaw(name, purposes);
  const { bankCreditPurpose } = deal.project;
  const shared = {
    comparison: 'one-of',
    limit: choicesValue('bankCreditPurpose')(purposes.value),
    basis: basesOf(purposes),
  } as const;
  if (bankCreditPurpose === null) return unanswered(name, ['bankCreditPurpose'], shared);
  return reason(name, {
    ...shared,
    outcome: purposes.value.includes(bankCreditPurpose) ? 'met' : 'not-met',
    fact: 'bankCreditPurpose',
    value: choiceValue('bankCreditPurpose', bankCreditPurpose),
  });
});

export const rules: readonly Rule[] = [
  established,
  requiredFlag('CR-53', 'international', 'internationalActivity'),
  requiredFlag('CR-53', 'new-credit', 'newBankCredit'),
  purpose,
  ...INTEGRITY_RULES,
];
