import type { Value } from '@kontor/law';
import { defineRule } from '../../../assessment/define-rule.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue } from '../../../assessment/values.ts';

/**
 * S-47: no page of Finexpo speaks of military goods. Official development aid excludes them, so aid does not fit; for
 * stabilisation, which is no aid, nobody can say.
 */
export function militaryGoods(kind: 'aid' | 'commercial'): Rule {
  const forMilitary = kind === 'aid' ? 'not-met' : 'unknown';
  return defineRule({ id: 'S-47', aspect: kind }, ['met', forMilitary, 'unknown'], ({ project }, name) => {
    const { use } = project;
    const limit: Value = choiceValue('use', 'military');
    if (use === null || use === 'do-not-know')
      return unanswered(name, ['use'], { comparison: 'differs', limit });
    return reason(name, {
      outcome: use === 'military' ? forMilitary : 'met',
      fact: 'use',
      value: choiceValue('use', use),
      comparison: 'differs',
      limit,
      remarks: use === 'military' ? [{ key: 'finexpo-military', values: {} }] : [],
    });
  });
}
