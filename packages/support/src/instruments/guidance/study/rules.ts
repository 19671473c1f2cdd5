import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue } from '../../../assessment/values.ts';
import { studies, studiesForProject } from './catalogue.ts';

/** AG-29: one of the studies chosen with the Regions is about the sector. */
const sector = defineRule({ id: 'AG-29', aspect: 'sector' }, EVERY_OUTCOME, (deal, name) => {
  const { list, basis } = studies(deal);
  const given = deal.project.sector;
  const found = studiesForProject(deal);
  if (given === null && found.length === 0) return unanswered(name, ['sector'], { basis: [basis] });
  const fact = { fact: 'sector', value: given === null ? null : choiceValue('sector', given) } as const;
  if (list === null) return reason(name, { ...fact, outcome: 'unknown', basis: [basis] });
  return reason(name, {
    ...fact,
    outcome: found.length > 0 ? 'met' : 'not-met',
    comparison: 'one-of',
    limit: { kind: 'list', items: found.map(({ id }) => choiceValue('study', id)) },
    basis: [basis],
  });
});

export const rules: readonly Rule[] = [sector];
