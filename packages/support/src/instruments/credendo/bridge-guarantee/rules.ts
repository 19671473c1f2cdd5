import type { Rule } from '../../../assessment/route.ts';
import { basesOf, percentValue, reason } from '../../../assessment/reasons.ts';
import { established } from '../rules/established.ts';
import { productOpen } from '../rules/product-state.ts';
import { defineRule } from '../rules/rule.ts';

/** The share of exports in turnover is not among the facts, so it stays open while the guarantee exists. */
const exportShare = defineRule('CR_BRIDGE', 'export-share', ['unknown'], (deal, name) => {
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
