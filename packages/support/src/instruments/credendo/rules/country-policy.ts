import { defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import { choiceValue, countryValue } from '../../../assessment/values.ts';

const ON_COVER = 'on-cover';
const OFF_COVER = 'off-cover';

/**
 * CR-09: Credendo's policy for the country. It is in no source, so every verdict is subject to it and no country is
 * ever taken as off cover by guess (S-49).
 */
export const countryPolicy = defineRule({ id: 'CR-09', aspect: 'country' }, ['unknown'], (deal, name) => {
  const { country } = deal.project;
  if (country === null) return unanswered(name, ['country']);
  const policy = deal.coverLaw.choice('credendo.country.cover-policy', country);
  const shared = { fact: 'country', value: countryValue(country), basis: basesOf(policy) } as const;
  if (!policy.found) {
    const remarks = [{ key: 'credendo.subject-to-country-policy', values: {} }];
    return reason(name, { ...shared, outcome: 'unknown', weight: 'informs', remarks });
  }
  const limit = choiceValue('cover-policy', policy.value);
  if (policy.value === OFF_COVER) return reason(name, { ...shared, outcome: 'not-met', limit });
  const outcome = policy.value === ON_COVER ? 'met' : 'unknown';
  return reason(name, { ...shared, outcome, weight: 'informs', limit });
});
