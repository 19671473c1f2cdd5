import type { Rule } from '../../../assessment/route.ts';
import { belgianInterest, thresholdOf } from '../rules/belgian-interest.ts';
import { companyLimit } from '../rules/company-limit.ts';
import { competitorsWithAid } from '../rules/competition.ts';
import { contractCeiling } from '../rules/contract-ceiling.ts';
import { concessionalDecision } from '../rules/decision-path.ts';
import { developmentRelevance, priorityLetter } from '../rules/development.ts';
import { establishedCompany, forProfitCompany } from '../rules/established-company.ts';
import { publishedGrantElement } from '../rules/grant-element.ts';
import { INTEGRITY_RULES } from '../rules/integrity.ts';
import { militaryGoods } from '../rules/military-goods.ts';
import { mixedPayment, statePayment } from '../rules/payment.ts';
import { priorityCountry } from '../rules/priority-country.ts';
import { publicClient } from '../rules/public-client.ts';
import { exportOperation, scopeOfGoods } from '../rules/scope-of-goods.ts';
import { tiedAidCountry } from '../rules/tied-aid-country.ts';
import { plannedSignature, unsignedUntilApproval } from '../rules/unsigned-contract.ts';
import { noCommercialFinance, noEarlyCashFlow } from '../rules/viability.ts';
import { stateLoanCeiling } from './loan-ceiling.ts';

export const MIXED_CREDIT_RULES: readonly Rule[] = [
  establishedCompany,
  forProfitCompany,
  exportOperation,
  scopeOfGoods('FX_MIXED'),
  militaryGoods('aid'),
  unsignedUntilApproval,
  plannedSignature,
  publicClient('decides'),
  ...tiedAidCountry(),
  contractCeiling('finexpo.mixed.contract-ceiling'),
  stateLoanCeiling,
  belgianInterest(thresholdOf('FX_MIXED')),
  noEarlyCashFlow,
  noCommercialFinance,
  developmentRelevance('decides'),
  priorityLetter,
  competitorsWithAid('warns'),
  ...INTEGRITY_RULES,
  companyLimit('FX_MIXED'),
  publishedGrantElement((deal) => deal.submissionLaw.number('finexpo.mixed.grant-element')),
  priorityCountry,
  statePayment,
  mixedPayment,
  concessionalDecision,
];
