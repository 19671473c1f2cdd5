import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, reason, requires, unanswered } from '../../../assessment/reasons.ts';
import { choiceValue, choicesValue } from '../../../assessment/values.ts';

/**
 * CR-40: prohibited weapons stop the file, whatever else is true. Goods for civil use are none, so the rule does not
 * reach them; a project that claims both is refused as contradictory.
 */
export const prohibitedWeapons = defineRule(
  { id: 'CR-40', aspect: 'prohibited' },
  EVERY_OUTCOME,
  (deal, name) => {
    const { use, prohibitedWeapons: given } = deal.project;
    if (use === 'civil' || (given === null && use === null)) return null;
    const weapons = deal.coverLaw.list('credendo.weapons.prohibited');
    const remarks = weapons.found
      ? [
          {
            key: 'credendo.prohibited-weapons',
            values: { weapons: choicesValue('weapon')(weapons.value) },
          },
        ]
      : [];
    return requires(name, 'prohibitedWeapons', given, false, { basis: basesOf(weapons), remarks });
  },
);

/**
 * CR-40: civil and dual-use goods follow the ordinary rules; those for military goods are relaxed by the note of 2026,
 * whose content was not published, so a military deal stays open (S-62).
 */
export const use = defineRule({ id: 'CR-40', aspect: 'use' }, ['met', 'unknown'], ({ project }, name) => {
  const given = project.use;
  if (given === null) return unanswered(name, ['use']);
  const value = choiceValue('use', given);
  if (given === 'civil' || given === 'dual-use') return reason(name, { outcome: 'met', fact: 'use', value });
  const key = given === 'military' ? 'credendo.defence-rules-unpublished' : 'credendo.ask-region-on-use';
  return reason(name, { outcome: 'unknown', fact: 'use', value, remarks: [{ key, values: {} }] });
});

/** CR-41: nothing is bound before the export licence, or on condition of it. */
export const licenceFirst = defineRule(
  { id: 'CR-41', aspect: 'licence' },
  ['unknown'],
  ({ project }, name) =>
    project.use === 'dual-use' || project.use === 'military'
      ? reason(name, {
          outcome: 'unknown',
          weight: 'informs',
          fact: 'use',
          value: choiceValue('use', project.use),
        })
      : null,
);
