import { countryTest } from '@kontor/arrangement';
import type { Basis, Law, Reason, Remark, Value } from '@kontor/law';
import { basisOf } from '@kontor/law';
import { addMonths } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue, countryValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { isHeavilyIndebted, isLeastDeveloped } from './country.ts';

const MONTHS_BETWEEN_LISTS = 12;

/** Yearly lists in a row, back from the date, that put the country in the group; at most `most` are counted. */
function listsInGroup(law: Law, country: string, group: string, most: number): number {
  let count = 0;
  let day = law.date;
  while (count < most) {
    const found = law.on(day).choice('country.income-group', country);
    if (!found.found || found.value !== group) return count;
    count += 1;
    day = addMonths(day, -MONTHS_BETWEEN_LISTS);
  }
  return count;
}

interface Looked {
  readonly fact: 'country';
  readonly value: Value;
  readonly comparison: 'one-of';
  readonly limit: Value;
  readonly basis: readonly Basis[];
}

/** The income group stands in for the DAC list; a country leaves that list after several high-income years. */
function byIncome(
  deal: Deal,
  name: RuleName,
  country: string,
  developing: readonly string[],
  looked: Looked,
): Reason {
  const law = deal.submissionLaw;
  const group = law.choice('country.income-group', country);
  const lists = law.integer('finexpo.country.lists-above');
  const parts = { ...looked, basis: [...looked.basis, basisOf(group)] };
  if (!group.found)
    return reason(name, {
      ...parts,
      outcome: 'unknown',
      remarks: [{ key: 'finexpo-no-income-list', values: {} }],
    });
  const remarks = eightyPercentRemark(law, country);
  if (developing.includes(group.value)) return reason(name, { ...parts, outcome: 'met', remarks });
  const isOff = lists.found && listsInGroup(law, country, group.value, lists.value) >= lists.value;
  const recent: Remark[] = isOff ? [] : [{ key: 'finexpo-recent-high-income', values: {} }];
  const basis = [...parts.basis, basisOf(lists)];
  return reason(name, { ...parts, basis, outcome: isOff ? 'not-met' : 'unknown', remarks: recent });
}

/** S-18: closed to ordinary tied aid, open to aid of 80 % and more. */
function eightyPercentRemark(law: Law, country: string): Remark[] {
  const test = countryTest(law, country);
  const isClosed = test.kind === 'answer' && !test.value.eligible;
  return isClosed ? [{ key: 'finexpo-highly-concessional', values: {} }] : [];
}

/**
 * FX-08 for the instruments with a list of their own. In a least developed or heavily indebted country the SME
 * instruments cannot be judged until the list is known (S-14); technical assistance is the exception that is open there.
 */
export function listedCountry(untiedCountries: 'cannot-say' | 'open'): Rule {
  return defineRule({ id: 'FX-08', aspect: 'country-list' }, EVERY_OUTCOME, (deal, name) => {
    const { country } = deal.project;
    const developing = deal.submissionLaw.list('finexpo.country.developing-groups');
    if (!developing.found) return withoutLaw(name, developing);
    const limit: Value = {
      kind: 'list',
      items: developing.value.map((code) => choiceValue('incomeGroup', code)),
    };
    const basis = [basisOf(developing)];
    if (country === null) return unanswered(name, ['country'], { comparison: 'one-of', limit, basis });
    const looked: Looked = {
      fact: 'country',
      value: countryValue(country),
      comparison: 'one-of',
      limit,
      basis,
    };
    const poor = [isLeastDeveloped(deal), isHeavilyIndebted(deal)];
    if (poor.every(({ holds }) => holds === false))
      return byIncome(deal, name, country, developing.value, looked);
    const outcome = untiedCountries === 'open' ? 'met' : 'unknown';
    const remarks = outcome === 'unknown' ? [{ key: 'finexpo-list-not-known', values: {} }] : [];
    return reason(name, {
      ...looked,
      outcome,
      basis: [...basis, ...poor.flatMap((one) => one.basis)],
      remarks,
    });
  });
}
