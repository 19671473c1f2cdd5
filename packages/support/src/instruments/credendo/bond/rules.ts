import { defineRule } from '../../../assessment/define-rule.ts';
import { reason } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { requiredFlag } from '../rules/required-flag.ts';
import { EXPORT_RULES } from '../rules/rule-sets.ts';

/** CR-08: one premium by country risk and tenor, due when the bond is issued. */
const premiumAtIssue = defineRule({ id: 'CR-08', aspect: 'premium' }, ['unknown'], ({ project }, name) =>
  project.bondsRequired === true ? reason(name, { outcome: 'unknown', weight: 'informs' }) : null,
);

export const rules: readonly Rule[] = [
  requiredFlag('CR_BOND', 'bonds', 'bondsRequired'),
  ...EXPORT_RULES,
  premiumAtIssue,
];
