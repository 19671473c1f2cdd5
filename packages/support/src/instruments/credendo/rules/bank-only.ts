import { defineRule } from '../../../assessment/define-rule.ts';
import { reason } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';

/** S-60: a product for banks or investors, which an exporter cannot ask for itself. */
export function forBanksOnly(route: string): Rule {
  return defineRule({ id: 'S-60', aspect: route }, ['not-met'], (_deal, name) =>
    reason(name, {
      outcome: 'not-met',
      comparison: 'fails',
      remarks: [{ key: 'credendo.for-your-bank', values: {} }],
    }),
  );
}
