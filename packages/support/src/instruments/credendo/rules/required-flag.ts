import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { requires } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import type { Project } from '../../../project/facts.ts';

type FlagName = { [K in keyof Project]: Project[K] extends boolean | null ? K : never }[keyof Project];

/** A product that answers one circumstance: the circumstance has to be there. */
export function requiredFlag(rule: string, aspect: string, fact: FlagName): Rule {
  return defineRule({ id: rule, aspect }, EVERY_OUTCOME, ({ project }, name) =>
    requires(name, fact, project[fact], true),
  );
}
