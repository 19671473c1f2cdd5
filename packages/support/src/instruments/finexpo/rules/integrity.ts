import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { requires } from '../../../assessment/reasons.ts';

/** FX-15: the declarations on bribery, agents, environment and human rights are made. */
const declarations = defineRule({ id: 'FX-15', aspect: 'declarations' }, EVERY_OUTCOME, ({ project }, name) =>
  requires(name, 'integrityDeclared', project.integrityDeclared, true),
);

/** FX-15: nobody in the deal is under sanctions. */
const sanctions = defineRule({ id: 'FX-15', aspect: 'sanctions' }, EVERY_OUTCOME, ({ project }, name) =>
  requires(name, 'sanctioned', project.sanctioned, false),
);

/** FX-15, general conditions of the grant: exempt from taxes in the recipient country, or the client bears them. */
export const taxExemption = defineRule(
  { id: 'FX-15', aspect: 'taxes' },
  EVERY_OUTCOME,
  ({ project }, name) => {
    const remedies =
      project.taxExempt === false ? [[{ fact: 'taxExempt', to: { kind: 'flag', flag: true } } as const]] : [];
    return requires(name, 'taxExempt', project.taxExempt, true, { remedies });
  },
);

export const INTEGRITY_RULES = [declarations, sanctions] as const;
