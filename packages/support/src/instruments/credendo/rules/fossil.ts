import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import { choiceValue, choicesValue } from '../../../assessment/values.ts';

/** CR-23: fossil projects that Credendo's policy excludes on the day; before it there is nothing to test. */
export const fossilExclusion = defineRule(
  { id: 'CR-23', aspect: 'excluded' },
  EVERY_OUTCOME,
  (deal, name) => {
    const excluded = deal.coverLaw.list('credendo.fossil.excluded');
    if (!excluded.found) return null;
    const limit = choicesValue('fossil')(excluded.value);
    const shared = { comparison: 'none-of', limit, basis: basesOf(excluded) } as const;
    const { fossil } = deal.project;
    if (fossil === null) return unanswered(name, ['fossil'], shared);
    return reason(name, {
      ...shared,
      outcome: excluded.value.includes(fossil) ? 'not-met' : 'met',
      fact: 'fossil',
      value: choiceValue('fossil', fossil),
    });
  },
);

/** CR-23: what the policy leaves open, existing fields and power plants, warns only (S-63). */
export const fossilWatch = defineRule({ id: 'CR-23', aspect: 'watched' }, ['unknown'], (deal, name) => {
  const watched = deal.coverLaw.list('credendo.fossil.watched');
  const { fossil } = deal.project;
  if (!watched.found || fossil === null || !watched.value.includes(fossil)) return null;
  return reason(name, {
    outcome: 'unknown',
    weight: 'warns',
    fact: 'fossil',
    value: choiceValue('fossil', fossil),
    comparison: 'none-of',
    limit: choicesValue('fossil')(watched.value),
    basis: basesOf(watched),
  });
});
