import { defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, reason } from '../../../assessment/reasons.ts';
import { countryValue } from '../../../assessment/values.ts';

/** S-48: support for the country is a political priority of the note; no amount and no easier rule follows from it. */
export const priorityCountry = defineRule(
  { id: 'S-48', aspect: null },
  ['met'],
  ({ project, submissionLaw }, name) => {
    const priorities = submissionLaw.list('finexpo.country.priorities');
    const { country } = project;
    if (country === null || !priorities.found || !priorities.value.includes(country)) return null;
    return reason(name, {
      outcome: 'met',
      weight: 'informs',
      fact: 'country',
      value: countryValue(country),
      basis: basesOf(priorities),
    });
  },
);
