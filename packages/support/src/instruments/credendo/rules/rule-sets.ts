import type { Rule } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import type { Premium } from '../credit/premium.ts';
import { account, capacity } from './account.ts';
import { advance } from './advance.ts';
import { belgianContent } from './belgian-content.ts';
import { coalPower } from './coal-power.ts';
import { countryPolicy } from './country-policy.ts';
import { commercialPercentage, greenPackage, politicalPercentage } from './cover.ts';
import { creditOfTwoYears } from './credit-of-two-years.ts';
import { currency } from './currency.ts';
import { licenceFirst, prohibitedWeapons, use } from './defence.ts';
import { environment } from './environment.ts';
import { established } from './established.ts';
import { fossilExclusion, fossilWatch } from './fossil.ts';
import { goods } from './goods.ts';
import { agentCommission, integrityDeclaration, sanctions } from './integrity.ts';
import { localCosts } from './local-costs.ts';
import { maximumTerm } from './maximum-term.ts';
import { operationIs } from './operation.ts';
import { premiumFloor } from './premium.ts';
import { equalPrincipal, instalmentsPerYear } from './repayment-profile.ts';
import { sustainableLending } from './sustainable-lending.ts';
import { usefulLife } from './useful-life.ts';

/** What Credendo asks of everyone: no sanctions, no bribery, no prohibited weapons, a country it covers. */
export const INTEGRITY_RULES: readonly Rule[] = [
  sanctions,
  integrityDeclaration,
  agentCommission,
  prohibitedWeapons,
  use,
  licenceFirst,
];

/** Rules of a project abroad, whatever the product: country, environment, fossil energy, account. */
export const PROJECT_RULES: readonly Rule[] = [
  countryPolicy,
  environment,
  fossilExclusion,
  fossilWatch,
  account,
  capacity,
  ...INTEGRITY_RULES,
];

/** Rules of every export that Credendo insures. */
export const EXPORT_RULES: readonly Rule[] = [
  established,
  operationIs('export'),
  goods,
  belgianContent,
  currency,
  ...PROJECT_RULES,
];

/** Rules of a credit under the OECD Arrangement, with the premium of its kind of product. */
export function creditRules(premiumOf: (deal: Deal) => Premium): readonly Rule[] {
  return [
    creditOfTwoYears,
    advance,
    equalPrincipal,
    instalmentsPerYear,
    maximumTerm,
    usefulLife,
    localCosts,
    coalPower,
    commercialPercentage,
    politicalPercentage,
    greenPackage,
    premiumFloor(premiumOf),
    sustainableLending,
  ];
}
