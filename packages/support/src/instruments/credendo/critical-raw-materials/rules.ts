import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, requires, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue } from '../../../assessment/values.ts';
import { established } from '../rules/established.ts';
import { operationIs } from '../rules/operation.ts';
import { productOpen } from '../rules/product-state.ts';
import { PROJECT_RULES } from '../rules/rule-sets.ts';

/** CR-60: a material on neither list of the Union is refused, an inferred reading (S-53). */
const listedMaterial = defineRule({ id: 'CR-60', aspect: 'material' }, EVERY_OUTCOME, (deal, name) => {
  const { rawMaterial } = deal.project;
  const critical = deal.coverLaw.list('credendo.raw-materials.critical');
  const strategic = deal.coverLaw.list('credendo.raw-materials.strategic');
  if (!critical.found) return withoutLaw(name, critical);
  if (!strategic.found) return withoutLaw(name, strategic);
  if (rawMaterial === null) return unanswered(name, ['rawMaterial'], { basis: basesOf(critical) });
  const listed = critical.value.includes(rawMaterial) || strategic.value.includes(rawMaterial);
  const refused = deal.coverLaw.flag('credendo.raw-materials.others-refused');
  const outcome = refused.found && refused.value ? 'not-met' : 'unknown';
  return reason(name, {
    outcome: listed ? 'met' : outcome,
    fact: 'rawMaterial',
    value: choiceValue('raw-material', rawMaterial),
    comparison: 'one-of',
    basis: listed ? basesOf(critical, strategic) : basesOf(critical, strategic, refused),
    remarks: strategic.value.includes(rawMaterial)
      ? [{ key: 'credendo.strategic-material', values: {} }]
      : [],
  });
});

/** CR-60: delivery to European industry is a gate proposed by the designers, so it is a hint. */
const offtake = defineRule({ id: 'CR-60', aspect: 'offtake' }, EVERY_OUTCOME, ({ project }, name) =>
  requires(name, 'offtakeInEurope', project.offtakeInEurope, true, { weight: 'warns' }),
);

export const rules: readonly Rule[] = [
  productOpen('CR-60', 'CR_CRM', ['unknown']),
  established,
  operationIs('import'),
  listedMaterial,
  offtake,
  ...PROJECT_RULES,
];
