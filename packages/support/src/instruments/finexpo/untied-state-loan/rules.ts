import { defineRule } from '../../../assessment/define-rule.ts';
import { reason } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { contractCeiling } from '../rules/contract-ceiling.ts';
import { concessionalDecision } from '../rules/decision-path.ts';
import { developmentRelevance } from '../rules/development.ts';
import { publishedGrantElement } from '../rules/grant-element.ts';
import { INTEGRITY_RULES } from '../rules/integrity.ts';
import { militaryGoods } from '../rules/military-goods.ts';
import { statePayment } from '../rules/payment.ts';
import { priorityCountry } from '../rules/priority-country.ts';
import { publicClient } from '../rules/public-client.ts';
import { exportOperation } from '../rules/scope-of-goods.ts';
import { plannedSignature, unsignedUntilApproval } from '../rules/unsigned-contract.ts';
import { untiedAidCountry } from './country.ts';

/** FX-01: the recipient State applies, through the embassy; the exporter can only prepare and bid. */
const recipientApplies = defineRule({ id: 'FX-01', aspect: 'recipient-state' }, ['unknown'], (_deal, name) =>
  reason(name, { outcome: 'unknown', weight: 'informs' }),
);

export const UNTIED_STATE_LOAN_RULES: readonly Rule[] = [
  recipientApplies,
  exportOperation,
  militaryGoods('aid'),
  unsignedUntilApproval,
  plannedSignature,
  publicClient('decides'),
  untiedAidCountry,
  contractCeiling('finexpo.untied-loan.loan-ceiling', 'loan-ceiling'),
  developmentRelevance('warns'),
  ...INTEGRITY_RULES,
  publishedGrantElement((deal) => deal.submissionLaw.number('finexpo.untied-loan.grant-element')),
  priorityCountry,
  statePayment,
  concessionalDecision,
];
