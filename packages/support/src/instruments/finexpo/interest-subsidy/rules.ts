import type { Rule } from '../../../assessment/route.ts';
import { examinedBelgianInterest } from '../rules/belgian-interest.ts';
import { notWithTechnicalAssistance } from '../rules/combination.ts';
import { companyLimit } from '../rules/company-limit.ts';
import { competitorsWithAid } from '../rules/competition.ts';
import { contractCeiling } from '../rules/contract-ceiling.ts';
import { contractCurrency } from '../rules/contract-currency.ts';
import { creditToSubsidise } from '../rules/credit-form.ts';
import { concessionalDecision } from '../rules/decision-path.ts';
import { developmentRelevance } from '../rules/development.ts';
import { establishedCompany, forProfitCompany } from '../rules/established-company.ts';
import { publishedGrantElement } from '../rules/grant-element.ts';
import { INTEGRITY_RULES } from '../rules/integrity.ts';
import { militaryGoods } from '../rules/military-goods.ts';
import { decreeTolerance, halfYearlySettlement } from '../rules/payment.ts';
import { priorityCountry } from '../rules/priority-country.ts';
import { publicClient } from '../rules/public-client.ts';
import { exportOperation, scopeOfGoods } from '../rules/scope-of-goods.ts';
import { signedWithinPromise } from '../rules/signature-in-time.ts';
import { tiedAidCountry } from '../rules/tied-aid-country.ts';
import { plannedSignature, unsignedUntilApproval } from '../rules/unsigned-contract.ts';
import { noCommercialFinance, noEarlyCashFlow } from '../rules/viability.ts';

export const INTEREST_SUBSIDY_RULES: readonly Rule[] = [
  establishedCompany,
  forProfitCompany,
  exportOperation,
  scopeOfGoods('FX_SUBS'),
  militaryGoods('aid'),
  unsignedUntilApproval,
  plannedSignature,
  signedWithinPromise('FX_SUBS'),
  creditToSubsidise,
  contractCurrency({ id: 'FX-05', aspect: 'currency' }, 'finexpo.subsidy.currencies'),
  contractCeiling('finexpo.subsidy.contract-ceiling'),
  publicClient('warns'),
  ...tiedAidCountry(),
  noEarlyCashFlow,
  noCommercialFinance,
  developmentRelevance('warns'),
  competitorsWithAid('warns'),
  examinedBelgianInterest('FX_SUBS'),
  ...INTEGRITY_RULES,
  companyLimit('FX_SUBS'),
  notWithTechnicalAssistance,
  publishedGrantElement((deal) => deal.submissionLaw.number('finexpo.subsidy.grant-element')),
  priorityCountry,
  decreeTolerance,
  halfYearlySettlement,
  concessionalDecision,
];
