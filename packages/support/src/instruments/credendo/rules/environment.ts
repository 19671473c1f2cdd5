import { defineRule } from '../../../assessment/define-rule.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import { choiceValue } from '../../../assessment/values.ts';

/**
 * CR-21: every application is screened for its environmental and social effects. Credendo sets the category; the
 * exporter's own view tells which papers to prepare and refuses nothing.
 */
export const environment = defineRule(
  { id: 'CR-21', aspect: 'category' },
  ['met', 'unknown'],
  ({ project }, name) => {
    const { environmentalCategory } = project;
    if (environmentalCategory === null) {
      return unanswered(name, ['environmentalCategory'], { weight: 'informs' });
    }
    return reason(name, {
      outcome: 'met',
      weight: 'informs',
      fact: 'environmentalCategory',
      value: choiceValue('environmentalCategory', environmentalCategory),
    });
  },
);
