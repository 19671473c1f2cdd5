import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { requires } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { combinations } from '../rules/combination.ts';
import { companyLimit } from '../rules/company-limit.ts';
import { concessionalDecision } from '../rules/decision-path.ts';
import { establishedCompany, forProfitCompany } from '../rules/established-company.ts';
import { instrumentOpen } from '../rules/instrument-open.ts';
import { INTEGRITY_RULES } from '../rules/integrity.ts';
import { listedCountry } from '../rules/listed-country.ts';
import { militaryGoods } from '../rules/military-goods.ts';
import { priorityCountry } from '../rules/priority-country.ts';
import { publicClient } from '../rules/public-client.ts';
import { exportOperation } from '../rules/scope-of-goods.ts';
import { plannedSignature, unsignedUntilApproval } from '../rules/unsigned-contract.ts';

/** FX-10: training and advice around an investment project of the same firm. */
const ownProject = defineRule({ id: 'FX-10', aspect: 'own-project' }, EVERY_OUTCOME, ({ project }, name) =>
  requires(name, 'ownInvestmentProject', project.ownInvestmentProject, true),
);

export const TECHNICAL_ASSISTANCE_RULES: readonly Rule[] = [
  instrumentOpen('FX_TA'),
  establishedCompany,
  forProfitCompany,
  exportOperation,
  militaryGoods('aid'),
  unsignedUntilApproval,
  plannedSignature,
  publicClient('decides'),
  listedCountry('open'),
  ownProject,
  combinations,
  ...INTEGRITY_RULES,
  companyLimit('FX_TA'),
  priorityCountry,
  concessionalDecision,
];
