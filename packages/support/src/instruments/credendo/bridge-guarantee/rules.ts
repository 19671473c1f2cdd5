import { defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, reason } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { percentValue } from '../../../assessment/values.ts';
import { established } from '../rules/established.ts';
import { productOpen } from '../rules/product-state.ts';

/** The share of exports in turnover is not among the facts, so it stays open while the guarantee exists. */
const exportShare = defineRule({ id: 'CR_BRIDGE', aspect: 'export-share' }, ['unknown'], (deal, name) => {
  const minimum = deal.coverLaw.number('credendo.bridge.export-share');
  if (!minimum.found) return null;
  return reason(name, {
    outcome: 'unknown',
    comparison: 'at-least',
    limit: percentValue(minimum.value),
    basis: basesOf(minimum),
  });
});

export const rules: readonly Rule[] = [
  productOpen('S-59', 'CR_BRIDGE', ['met', 'not-met']),
  established,
  exportShare,
];
