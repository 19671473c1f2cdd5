import { choiceValue, reason } from '../../../assessment/reasons.ts';
import { defineRule } from './rule.ts';

/**
 * OECD-2: coal-fired power without effective capture of its carbon is prohibited (Art. 6 of the Arrangement). Whether
 * the plant captures it is not among the facts, so a coal plant stays open here.
 */
export const coalPower = defineRule('OECD-2', 'coal-power', ['unknown'], ({ project }, name) =>
  project.fossil === 'coal-power'
    ? reason(name, { outcome: 'unknown', fact: 'fossil', value: choiceValue('fossil', project.fossil) })
    : null,
);
