import type { Weight } from '@kontor/law';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { requires } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';

/** FX-13: relevance for the development of the recipient country. Warns where no page states it for the instrument. */
export function developmentRelevance(weight: Exclude<Weight, 'informs'>): Rule {
  return defineRule({ id: 'FX-13', aspect: 'development' }, EVERY_OUTCOME, ({ project }, name) =>
    requires(name, 'developmentRelevant', project.developmentRelevant, true, { weight }),
  );
}

/** FX-13: letter of priority by the head of State, the prime minister or the minister of finance. It can be asked for. */
export const priorityLetter = defineRule(
  { id: 'FX-13', aspect: 'priority-letter' },
  EVERY_OUTCOME,
  ({ project }, name) => {
    const remedies =
      project.priorityLetter === false
        ? [[{ fact: 'priorityLetter', to: { kind: 'flag', flag: true } } as const]]
        : [];
    return requires(name, 'priorityLetter', project.priorityLetter, true, { remedies });
  },
);
