import type { Reason } from '@kontor/law';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, holds, requires, reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue, countryValue, yearsValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import type { FactName } from '../../../project/facts.ts';
import { examinedBelgianInterest } from '../rules/belgian-interest.ts';
import { companyLimit } from '../rules/company-limit.ts';
import { contractCeiling } from '../rules/contract-ceiling.ts';
import { contractCurrency } from '../rules/contract-currency.ts';
import { creditToStabilise } from '../rules/credit-form.ts';
import { stabilisationDecision } from '../rules/decision-path.ts';
import { establishedCompany, forProfitCompany } from '../rules/established-company.ts';
import { INTEGRITY_RULES } from '../rules/integrity.ts';
import { militaryGoods } from '../rules/military-goods.ts';
import { halfYearlySettlement } from '../rules/payment.ts';
import { priorityCountry } from '../rules/priority-country.ts';
import { exportOperation, scopeOfGoods } from '../rules/scope-of-goods.ts';
import { signedWhileRateHeld } from '../rules/signature-in-time.ts';
import { plannedSignature, signedBeforeDecision, unsignedOnArrival } from '../rules/unsigned-contract.ts';

/** FX-04: the credit runs at least as long as published. */
const longEnough = defineRule(
  { id: 'FX-04', aspect: 'term' },
  EVERY_OUTCOME,
  ({ project, submissionLaw }, name) => {
    const least = submissionLaw.number('finexpo.stabilisation.min-credit-years');
    if (!least.found) return withoutLaw(name, least);
    const limit = yearsValue(least.value);
    const parts = { comparison: 'at-least', limit, basis: basesOf(least) } as const;
    if (project.repaymentYears === null) return unanswered(name, ['repaymentYears'], parts);
    const isLong = holds(project.repaymentYears, 'at-least', least.value);
    return reason(name, {
      ...parts,
      outcome: isLong ? 'met' : 'not-met',
      fact: 'repaymentYears',
      value: yearsValue(project.repaymentYears),
      remedies: isLong ? [] : [[{ fact: 'repaymentYears', to: limit }]],
    });
  },
);

/** FX-04: what is stabilised is a fixed rate for the buyer. */
const fixedRate = defineRule(
  { id: 'FX-04', aspect: 'fixed-rate' },
  ['met', 'not-met'],
  ({ project: { interest } }, name) => {
    if (interest === null) return null;
    const limit = choiceValue('interest', 'fixed');
    return reason(name, {
      outcome: interest === 'fixed' ? 'met' : 'not-met',
      weight: 'warns',
      fact: 'interest',
      value: choiceValue('interest', interest),
      comparison: 'equals',
      limit,
    });
  },
);

const OFF_COVER = 'off-cover';

/** S-31: refused, or not to be had for the country: then there is nothing to stabilise. */
function coverImpossible({ project, coverLaw }: Deal): (Pick<Reason, 'basis'> & { fact: FactName }) | null {
  if (project.creditCoverRefused === true) return { fact: 'creditCoverRefused', basis: [] };
  const policy =
    project.country === null ? null : coverLaw.choice('credendo.country.cover-policy', project.country);
  return policy?.found === true && policy.value === OFF_COVER
    ? { fact: 'country', basis: basesOf(policy) }
    : null;
}

/**
 * FX-04: cover by Credendo, a condition of the promise and not of the application (S-31, S-49). An offer settles it;
 * without one it is asked whether cover was refused, because a refusal closes the route.
 */
const covered = defineRule({ id: 'FX-04', aspect: 'cover' }, EVERY_OUTCOME, (deal, name) => {
  const { creditCoverOffered, creditCoverRefused } = deal.project;
  const offered = { kind: 'flag', flag: true } as const;
  if (creditCoverOffered === true)
    return reason(name, { outcome: 'met', fact: 'creditCoverOffered', value: offered });
  const impossible = coverImpossible(deal);
  if (impossible !== null) {
    const { fact, basis } = impossible;
    const value = fact === 'country' ? countryValue(deal.project.country ?? '') : offered;
    return reason(name, { outcome: 'not-met', fact, value, basis });
  }
  const remarks = [{ key: 'finexpo-cover-before-promise', values: {} }];
  if (creditCoverRefused === null) return unanswered(name, ['creditCoverRefused'], { remarks });
  const refused = { kind: 'flag', flag: false } as const;
  return reason(name, {
    outcome: 'unknown',
    weight: 'informs',
    fact: 'creditCoverRefused',
    value: refused,
    remarks,
  });
});

/**
 * S-66: stabilisation pays a bank, and a loan that Credendo makes itself has none. Open until a bank is found or the
 * direct loan is ruled out, so that withdrawing an answer never helps (S-02).
 */
const throughBank = defineRule({ id: 'S-66', aspect: null }, ['met', 'unknown'], ({ project }, name) => {
  const { bankSearch, directCredit } = project;
  const found = bankSearch === 'bank-found';
  if (found)
    return reason(name, { outcome: 'met', fact: 'bankSearch', value: choiceValue('bankSearch', bankSearch) });
  if (directCredit === null) return unanswered(name, ['directCredit', 'bankSearch']);
  return {
    ...requires(name, 'directCredit', directCredit, false),
    outcome: directCredit ? 'unknown' : 'met',
  };
});

export const STABILISATION_RULES: readonly Rule[] = [
  establishedCompany,
  forProfitCompany,
  exportOperation,
  scopeOfGoods('FX_STAB'),
  militaryGoods('commercial'),
  unsignedOnArrival,
  signedBeforeDecision,
  plannedSignature,
  signedWhileRateHeld,
  creditToStabilise,
  longEnough,
  fixedRate,
  contractCurrency({ id: 'FX-04', aspect: 'currency' }, 'finexpo.stabilisation.currencies'),
  contractCeiling('finexpo.stabilisation.contract-ceiling'),
  covered,
  throughBank,
  examinedBelgianInterest('FX_STAB'),
  companyLimit('FX_STAB'),
  ...INTEGRITY_RULES,
  priorityCountry,
  halfYearlySettlement,
  stabilisationDecision,
];
