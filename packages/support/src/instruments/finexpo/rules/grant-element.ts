import type { Lookup } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, reason } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { percentValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';

/** FX-17: the published grant element. No discount rate is known, so it is never computed against a project (S-21). */
export function publishedGrantElement(lookupOf: (deal: Deal) => Lookup<Exact>): Rule {
  return defineRule({ id: 'FX-17', aspect: 'published' }, ['met'], (deal, name) => {
    const lookup = lookupOf(deal);
    if (!lookup.found) return null;
    return reason(name, {
      outcome: 'met',
      weight: 'informs',
      comparison: 'equals',
      limit: percentValue(lookup.value),
      basis: basesOf(lookup),
      remarks: [{ key: 'finexpo-grant-element-published', values: {} }],
    });
  });
}
