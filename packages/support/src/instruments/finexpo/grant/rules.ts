import type { Rule } from '../../../assessment/route.ts';
import { belgianInterest, thresholdOf } from '../rules/belgian-interest.ts';
import { companyLimit } from '../rules/company-limit.ts';
import { competitorsWithAid, largestContent } from '../rules/competition.ts';
import { contractCeiling } from '../rules/contract-ceiling.ts';
import { concessionalDecision } from '../rules/decision-path.ts';
import { developmentRelevance } from '../rules/development.ts';
import { establishedCompany, forProfitCompany } from '../rules/established-company.ts';
import { publishedGrantElement } from '../rules/grant-element.ts';
import { INTEGRITY_RULES, taxExemption } from '../rules/integrity.ts';
import { militaryGoods } from '../rules/military-goods.ts';
import { decreeTolerance, grantPayments } from '../rules/payment.ts';
import { priorityCountry } from '../rules/priority-country.ts';
import { publicClient } from '../rules/public-client.ts';
import { exportOperation, scopeOfGoods } from '../rules/scope-of-goods.ts';
import { signedWithinPromise } from '../rules/signature-in-time.ts';
import { grantConcessionality, tiedAidCountry } from '../rules/tied-aid-country.ts';
import { plannedSignature, unsignedUntilApproval } from '../rules/unsigned-contract.ts';
import { noCommercialFinance, noEarlyCashFlow } from '../rules/viability.ts';

export const GRANT_RULES: readonly Rule[] = [
  establishedCompany,
  forProfitCompany,
  exportOperation,
  scopeOfGoods('FX_GRANT'),
  militaryGoods('aid'),
  unsignedUntilApproval,
  plannedSignature,
  signedWithinPromise('FX_GRANT'),
  publicClient('warns'),
  ...tiedAidCountry(grantConcessionality),
  contractCeiling('finexpo.grant.contract-ceiling'),
  belgianInterest(thresholdOf('FX_GRANT')),
  largestContent,
  noEarlyCashFlow,
  noCommercialFinance,
  developmentRelevance('decides'),
  competitorsWithAid('decides'),
  taxExemption,
  ...INTEGRITY_RULES,
  companyLimit('FX_GRANT'),
  publishedGrantElement((deal) => deal.submissionLaw.number('finexpo.grant.share')),
  priorityCountry,
  decreeTolerance,
  grantPayments,
  concessionalDecision,
];
