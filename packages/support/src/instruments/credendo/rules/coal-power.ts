import { defineRule } from '../../../assessment/define-rule.ts';
import { reason } from '../../../assessment/reasons.ts';
import { choiceValue } from '../../../assessment/values.ts';

/**
 * OECD-2: coal-fired power without effective capture of its carbon is prohibited (Art. 6 of the Arrangement). Whether
 * the plant captures it is not among the facts, so a coal plant stays open here.
 */
export const coalPower = defineRule(
  { id: 'OECD-2', aspect: 'coal-power' },
  ['unknown'],
  ({ project }, name) =>
    project.fossil === 'coal-power'
      ? reason(name, { outcome: 'unknown', fact: 'fossil', value: choiceValue('fossil', project.fossil) })
      : null,
);
