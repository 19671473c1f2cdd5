import type { Operation } from './operation.ts';
import { commercialInterestReferenceRate } from './operations/commercial-interest-reference-rate.ts';
import { concessionalityLevel } from './operations/concessionality-level.ts';
import { countryRiskCategory } from './operations/country-risk-category.ts';
import { effectiveAnnualRate } from './operations/effective-annual-rate.ts';
import { enterpriseNumber } from './operations/enterprise-number.ts';
import { finexpoSmeTier } from './operations/finexpo-sme-tier.ts';
import { firstContact } from './operations/first-contact.ts';
import { horizonOfRisk } from './operations/horizon-of-risk.ts';
import { maximumLocalCosts } from './operations/maximum-local-costs.ts';
import { maximumRepaymentTerm } from './operations/maximum-repayment-term.ts';
import { minimumConcessionality } from './operations/minimum-concessionality.ts';
import { minimumPremiumRate } from './operations/minimum-premium-rate.ts';
import { repaymentSchedule } from './operations/repayment-schedule.ts';
import { stabilisationPayment } from './operations/stabilisation-payment.ts';

/** Every operation of the calculation contract, in its order. */
export const OPERATIONS: readonly Operation[] = [
  minimumPremiumRate,
  horizonOfRisk,
  commercialInterestReferenceRate,
  countryRiskCategory,
  concessionalityLevel,
  minimumConcessionality,
  maximumLocalCosts,
  maximumRepaymentTerm,
  repaymentSchedule,
  effectiveAnnualRate,
  stabilisationPayment,
  finexpoSmeTier,
  enterpriseNumber,
  firstContact,
];

const byName = new Map(OPERATIONS.map((operation) => [operation.name, operation]));

/** The operation of a name; null when the contract has none. */
export function operationNamed(name: string): Operation | null {
  return byName.get(name) ?? null;
}
