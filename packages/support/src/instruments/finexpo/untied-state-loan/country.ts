import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import { countryValue } from '../../../assessment/values.ts';
import { isHeavilyIndebted, isLeastDeveloped } from '../rules/country.ts';

/** FX-08: untied State loans go to least developed and heavily indebted poor countries only. */
export const untiedAidCountry = defineRule({ id: 'FX-08', aspect: 'untied' }, EVERY_OUTCOME, (deal, name) => {
  const { country } = deal.project;
  if (country === null) return unanswered(name, ['country']);
  const statuses = [isLeastDeveloped(deal), isHeavilyIndebted(deal)];
  const basis = statuses.flatMap((status) => status.basis);
  const looked = { fact: 'country', value: countryValue(country), basis } as const;
  if (statuses.some(({ holds }) => holds === true)) return reason(name, { ...looked, outcome: 'met' });
  if (statuses.every(({ holds }) => holds === false)) return reason(name, { ...looked, outcome: 'not-met' });
  return reason(name, {
    ...looked,
    outcome: 'unknown',
    remarks: [{ key: 'finexpo-status-open', values: {} }],
  });
});
