import type { Value } from '@kontor/law';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, requires, unanswered } from '../../../assessment/reasons.ts';
import { choiceValue } from '../../../assessment/values.ts';

/** FX-35: the project serves one of the themes of the day; circular economy only since a day that is not sure (S-40). */
const theme = defineRule(
  { id: 'FX-35', aspect: 'theme' },
  EVERY_OUTCOME,
  ({ project: { greenTheme }, submissionLaw }, name) => {
    const themes = submissionLaw.list('finexpo.green.themes');
    const unsettled = submissionLaw.list('finexpo.green.themes-unsettled');
    if (!themes.found) return withoutLaw(name, themes);
    const items = themes.value.map((code) => choiceValue('greenTheme', code));
    const limit: Value = { kind: 'list', items };
    const parts = { comparison: 'one-of', limit, basis: basesOf(themes) } as const;
    if (greenTheme === null) return unanswered(name, ['greenTheme'], parts);
    const looked = { ...parts, fact: 'greenTheme', value: choiceValue('greenTheme', greenTheme) } as const;
    if (themes.value.includes(greenTheme)) return reason(name, { ...looked, outcome: 'met' });
    if (!unsettled.found || !unsettled.value.includes(greenTheme))
      return reason(name, { ...looked, outcome: 'not-met' });
    const remarks = [{ key: 'finexpo-theme-date-open', values: {} }];
    return reason(name, { ...looked, outcome: 'unknown', basis: basesOf(themes, unsettled), remarks });
  },
);

/** FX-35: the project fits the firm's export strategy and leads to more. */
const multiplier = defineRule({ id: 'FX-35', aspect: 'multiplier' }, EVERY_OUTCOME, ({ project }, name) =>
  requires(name, 'multiplierEffect', project.multiplierEffect, true),
);

export const GREEN_RULES = [theme, multiplier] as const;
