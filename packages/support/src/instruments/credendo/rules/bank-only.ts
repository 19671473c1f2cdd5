import type { Rule } from '../../../assessment/route.ts';
import { reason } from '../../../assessment/reasons.ts';
import { defineRule } from './rule.ts';

/** S-60: a product for banks or investors, which an exporter cannot ask for itself. */
export function forBanksOnly(route: string): Rule {
  return defineRule('S-60', route, ['not-met'], (_deal, name) =>
    reason(name, {
      outcome: 'not-met',
      comparison: 'fails',
      remarks: [{ key: 'credendo.for-your-bank', values: {} }],
    }),
  );
}
