import { defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, reason } from '../../../assessment/reasons.ts';
import { countryValue } from '../../../assessment/values.ts';

const LOW_INCOME = 'L';

/** CR-33: credits to public debtors of low-income countries are held against the debt limits of the IMF and World Bank. */
export const sustainableLending = defineRule({ id: 'CR-33', aspect: 'debt' }, ['unknown'], (deal, name) => {
  const { country, buyerType } = deal.project;
  if (country === null || (buyerType !== 'sovereign' && buyerType !== 'public')) return null;
  const group = deal.coverLaw.choice('country.income-group', country);
  if (!group.found || group.value !== LOW_INCOME) return null;
  return reason(name, {
    outcome: 'unknown',
    weight: 'warns',
    fact: 'country',
    value: countryValue(country),
    basis: basesOf(group),
  });
});
