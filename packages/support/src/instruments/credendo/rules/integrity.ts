import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, holds, reason, requires } from '../../../assessment/reasons.ts';
import { percentValue, yearsValue } from '../../../assessment/values.ts';

/** CR-25: nobody in the transaction is under sanctions. */
export const sanctions = defineRule(
  { id: 'CR-25', aspect: 'sanctions' },
  EVERY_OUTCOME,
  ({ project }, name) => requires(name, 'sanctioned', project.sanctioned, false),
);

/** CR-30: the declaration against bribery, agents included. */
export const integrityDeclaration = defineRule(
  { id: 'CR-30', aspect: 'declaration' },
  EVERY_OUTCOME,
  (deal, name) => {
    const years = deal.coverLaw.number('credendo.integrity.conviction-years');
    const remarks = years.found
      ? [{ key: 'credendo.integrity-declaration', values: { years: yearsValue(years.value) } }]
      : [];
    return requires(name, 'integrityDeclared', deal.project.integrityDeclared, true, {
      basis: basesOf(years),
      remarks,
    });
  },
);

/** CR-32: a high agent's commission calls for an enhanced review; it refuses nothing. */
export const agentCommission = defineRule(
  { id: 'CR-32', aspect: 'commission' },
  ['met', 'not-met'],
  (deal, name) => {
    const { agentCommission: given } = deal.project;
    const limit = deal.coverLaw.number('credendo.agent-commission.due-diligence');
    if (given === null || !limit.found) return null;
    return reason(name, {
      outcome: holds(given, 'at-most', limit.value) ? 'met' : 'not-met',
      weight: 'warns',
      fact: 'agentCommission',
      value: percentValue(given),
      comparison: 'at-most',
      limit: percentValue(limit.value),
      basis: basesOf(limit),
    });
  },
);
