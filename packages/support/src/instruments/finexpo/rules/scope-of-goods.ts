import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue, choicesValue } from '../../../assessment/values.ts';
import type { FinexpoInstrument } from '../instrument.ts';

/** FX-02: the deal is an export. */
export const exportOperation = defineRule(
  { id: 'FX-02', aspect: 'export' },
  EVERY_OUTCOME,
  ({ project: { operation } }, name) => {
    const limit = choiceValue('operation', 'export');
    if (operation === null) return unanswered(name, ['operation'], { comparison: 'equals', limit });
    return reason(name, {
      outcome: operation === 'export' ? 'met' : 'not-met',
      fact: 'operation',
      value: choiceValue('operation', operation),
      comparison: 'equals',
      limit,
    });
  },
);

const goodsList = choicesValue('goods');

/** FX-02: capital or investment goods; software, installations and technology are in, by the policy note (S-36). */
export function scopeOfGoods(instrument: FinexpoInstrument): Rule {
  return defineRule({ id: 'FX-02', aspect: 'goods' }, EVERY_OUTCOME, (deal, name) => {
    const { goods } = deal.project;
    const within = deal.submissionLaw.list('finexpo.goods.within-scope', instrument);
    const unsettled = deal.submissionLaw.list('finexpo.goods.unsettled');
    if (!within.found) return withoutLaw(name, within);
    const limit = goodsList(within.value);
    const parts = { comparison: 'one-of', limit, basis: basesOf(within) } as const;
    if (goods === null) return unanswered(name, ['goods'], parts);
    const looked = { fact: 'goods', value: choiceValue('goods', goods) } as const;
    if (within.value.includes(goods)) return reason(name, { ...parts, ...looked, outcome: 'met' });
    const isOpen = unsettled.found && unsettled.value.includes(goods);
    if (!isOpen) return reason(name, { ...parts, ...looked, outcome: 'not-met' });
    return reason(name, {
      ...parts,
      ...looked,
      outcome: 'unknown',
      basis: basesOf(within, unsettled),
      remarks: [{ key: 'finexpo-goods-unsettled', values: {} }],
    });
  });
}
