import { countryTest } from '@kontor/arrangement';
import type { Law, Reason, Remark } from '@kontor/law';
import { basisOf } from '@kontor/law';
import { HUNDRED } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { countryValue, percentValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import type { CountryStatus } from './country.ts';
import { isHeavilyIndebted, isLeastDeveloped } from './country.ts';

/** Aid to countries with this status is untied, so a tied instrument does not fit them. */
function mustNotHold(deal: Deal, name: RuleName, status: CountryStatus): Reason {
  const { country } = deal.project;
  if (country === null) return unanswered(name, ['country'], { comparison: 'fails' });
  const outcome = status.holds === null ? 'unknown' : status.holds ? 'not-met' : 'met';
  return reason(name, {
    outcome,
    fact: 'country',
    value: countryValue(country),
    comparison: 'fails',
    basis: status.basis,
    remarks: status.holds === null ? [{ key: 'finexpo-status-open', values: {} }] : [],
  });
}

const notLeastDeveloped = defineRule(
  { id: 'FX-08', aspect: 'least-developed' },
  EVERY_OUTCOME,
  (deal, name) => mustNotHold(deal, name, isLeastDeveloped(deal)),
);

const notHeavilyIndebted = defineRule(
  { id: 'FX-08', aspect: 'heavily-indebted' },
  EVERY_OUTCOME,
  (deal, name) => mustNotHold(deal, name, isHeavilyIndebted(deal)),
);

/** Country test of the Arrangement: two income lists in a row above the lower-middle ceiling close tied aid (S-18). */
function incomeTest(remarksOf: (deal: Deal) => readonly Remark[]): Rule {
  return defineRule({ id: 'FX-08', aspect: 'income' }, EVERY_OUTCOME, (deal, name) => {
    const { country } = deal.project;
    if (country === null) return unanswered(name, ['country'], { comparison: 'holds' });
    const looked = { fact: 'country', value: countryValue(country), comparison: 'holds' } as const;
    const test = countryTest(deal.submissionLaw, country);
    if (test.kind !== 'answer') {
      const basis = test.kind === 'absent' ? [test.missing, ...test.basis] : [];
      return reason(name, {
        ...looked,
        outcome: 'unknown',
        basis,
        remarks: [{ key: 'finexpo-no-income-list', values: {} }],
      });
    }
    const outcome = test.value.eligible ? 'met' : 'not-met';
    return reason(name, { ...looked, outcome, basis: test.basis, remarks: remarksOf(deal) });
  });
}

/** Countries above the ceiling are neither low-income nor IDA-only. */
function isAboveLowerMiddle(law: Law, country: string): boolean {
  const group = law.choice('country.income-group', country);
  const closed = law.list('oecd.tied-aid.closed-groups');
  return group.found && closed.found && closed.value.includes(group.value);
}

/** S-16: the recommendation also names other low-income and IDA-only countries; our data does not know them. */
const otherUntiedCountries = defineRule(
  { id: 'FX-08', aspect: 'other-untied' },
  ['unknown'],
  (deal, name) => {
    const { country } = deal.project;
    if (country === null || isLeastDeveloped(deal).holds === true) return null;
    const law = deal.submissionLaw;
    if (isAboveLowerMiddle(law, country)) return null;
    const lists = [law.flag('country.other-low-income', country), law.flag('country.ida-only', country)];
    if (lists.every((list) => list.found && !list.value)) return null;
    return reason(name, {
      outcome: 'unknown',
      weight: 'warns',
      fact: 'country',
      value: countryValue(country),
      comparison: 'fails',
      basis: lists.map(basisOf),
    });
  },
);

/** FX-08 for grant, subsidy, tied State loan and mixed credit. */
export function tiedAidCountry(remarksOf: (deal: Deal) => readonly Remark[] = () => []): readonly Rule[] {
  return [notLeastDeveloped, notHeavilyIndebted, incomeTest(remarksOf), otherUntiedCountries];
}

/** S-19: with the rest in cash the grant's concessionality is 100, with the rest on credit its share of the contract. */
export function grantConcessionality(deal: Deal): readonly Remark[] {
  const share = deal.submissionLaw.number('finexpo.grant.share');
  if (!share.found) return [];
  return [
    {
      key: 'finexpo-grant-concessionality',
      values: { share: percentValue(share.value), cash: percentValue(HUNDRED) },
    },
  ];
}
