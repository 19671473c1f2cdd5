import type { Law, TraceStep } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { HUNDRED, ONE, ZERO, compare, dividedBy, larger, minus, plus, times } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { answered, gather, outside } from './answer.ts';
import { horizonOfRisk } from './horizon-of-risk.ts';
import { longTermFactor } from './long-term-factor.ts';
import { operand, percentOperand } from './operand.ts';
import type { PremiumCase } from './premium-case.ts';
import type { BuyerCategory, CategoryCoefficients } from './premium-coefficients.ts';
import { coefficientsOf } from './premium-coefficients.ts';
import { beyondPremiumLimits } from './premium-limits.ts';
import { formulaCategory } from './premium-scope.ts';

export interface MinimumPremium {
  /** Percent of principal, flat, charged once. Not rounded: no source names a rounding. */
  readonly percent: Exact;
  readonly category: number;
  readonly horizonYears: Exact;
  readonly speculative: boolean;
}

/**
 * Minimum premium rate of categories 1 to 7 (OECD-6):
 *
 *     MPR = ( (a × HOR + b) × max(PCC, PCP) / 0.95 × (1 − LCF) + c × PCC / 0.95 × HOR × (1 − CEF) )
 *           × QPF × PCF × BTSF × (1 − min(TERM, 0.15))
 *
 * @returns outside for a market benchmark or unreviewed country, a buyer class that the category does not have, a
 * repayment term under two years and a factor above its limit; impossible for a rating that contradicts the class;
 * absent before 1 September 2011
 */
export function minimumPremiumRate(law: Law, premiumCase: PremiumCase): Answer<MinimumPremium> {
  const beyond = beyondPremiumLimits(law, premiumCase);
  if (beyond !== null) return beyond;
  const category = formulaCategory(law, premiumCase.risk);
  if (category.kind !== 'answer') return category;
  const tariff = tariffOf(law, category.value, premiumCase.buyerCategory);
  if (tariff.kind !== 'answer') return tariff;
  const horizon = horizonOfRisk(law, premiumCase);
  if (horizon.kind !== 'answer') return horizon;
  const longTerm = longTermFactor(law, category.value, horizon.value, premiumCase);
  if (longTerm.kind !== 'answer') return longTerm;
  const steps: TraceStep[] = [...horizon.trace];
  const atFullTerm = beforeLongTermFactor(tariff.value, horizon.value, premiumCase, steps);
  steps.push(...longTerm.trace);
  const { factor, speculative } = longTerm.value;
  const percent = times(atFullTerm, factor);
  steps.push({
    step: 'minimum-premium-rate',
    formula: 'rate × LTF',
    operands: { rate: operand(atFullTerm), LTF: operand(factor) },
    result: operand(percent),
  });
  const value = { percent, category: category.value, horizonYears: horizon.value, speculative };
  return answered(value, [...category.basis, ...tariff.basis, ...horizon.basis, ...longTerm.basis], {
    trace: steps,
    remarks: [...category.remarks, ...longTerm.remarks],
  });
}

/** The figures of one country category and buyer class. */
interface Tariff {
  readonly coefficients: CategoryCoefficients;
  /** c: percent of principal per year of the horizon of risk. */
  readonly buyerSlope: Exact;
  /** Percent. */
  readonly referenceCover: Exact;
  readonly betterThanSovereign: Exact;
}

function tariffOf(law: Law, category: number, buyer: BuyerCategory): Answer<Tariff> {
  const found = gather(
    law.table('oecd.premium.coefficients'),
    law.number('oecd.premium.reference-cover'),
    law.number('oecd.premium.better-than-sovereign'),
  );
  if (found.kind === 'absent') return found;
  const [table, referenceCover, betterThanSovereign] = found.values;
  const coefficients = coefficientsOf(table, category);
  const buyerSlope = coefficients.buyer[buyer];
  if (buyerSlope === null) {
    const values = {
      category: { kind: 'count', count: category },
      buyerCategory: { kind: 'text', text: buyer },
    } as const;
    return outside('no-such-buyer-class', values, found.basis);
  }
  return answered({ coefficients, buyerSlope, referenceCover, betterThanSovereign }, found.basis);
}

/** The formula but for its last factor; each part leaves its step in the trace. */
function beforeLongTermFactor(
  tariff: Tariff,
  horizon: Exact,
  premiumCase: PremiumCase,
  steps: TraceStep[],
): Exact {
  const country = countryComponent(tariff, horizon, premiumCase, steps);
  const buyer = buyerComponent(tariff, horizon, premiumCase, steps);
  const quality = tariff.coefficients.quality[premiumCase.productQuality];
  const cover = coverFactor(tariff, premiumCase, steps);
  const sovereign = premiumCase.buyerCategory === 'SOV+' ? tariff.betterThanSovereign : ONE;
  const rate = times(plus(country, buyer), times(times(quality, cover), sovereign));
  steps.push(
    {
      step: 'product-quality-factor',
      formula: 'QPF',
      operands: { quality: premiumCase.productQuality },
      result: operand(quality),
    },
    {
      step: 'better-than-sovereign-factor',
      formula: 'BTSF',
      operands: { class: premiumCase.buyerCategory },
      result: operand(sovereign),
    },
    {
      step: 'rate-before-long-term-factor',
      formula: '(country + buyer) × QPF × PCF × BTSF',
      operands: {
        country: operand(country),
        buyer: operand(buyer),
        QPF: operand(quality),
        PCF: operand(cover),
        BTSF: operand(sovereign),
      },
      result: operand(rate),
    },
  );
  return rate;
}

function countryComponent(
  { coefficients, referenceCover }: Tariff,
  horizon: Exact,
  premiumCase: PremiumCase,
  steps: TraceStep[],
): Exact {
  const { slope, intercept } = coefficients;
  const { localCurrencyFactor = ZERO } = premiumCase;
  const cover = larger(premiumCase.commercialCover, premiumCase.politicalCover);
  const atReference = plus(times(slope, horizon), intercept);
  const result = times(times(atReference, dividedBy(cover, referenceCover)), minus(ONE, localCurrencyFactor));
  steps.push({
    step: 'country-component',
    formula: '(a × HOR + b) × max(PCC, PCP) ÷ reference cover × (1 − LCF)',
    operands: {
      a: operand(slope),
      HOR: operand(horizon),
      b: operand(intercept),
      'max(PCC, PCP)': percentOperand(cover),
      'reference cover': percentOperand(referenceCover),
      LCF: operand(localCurrencyFactor),
    },
    result: operand(result),
  });
  return result;
}

function buyerComponent(
  { buyerSlope, referenceCover }: Tariff,
  horizon: Exact,
  premiumCase: PremiumCase,
  steps: TraceStep[],
): Exact {
  const { commercialCover, creditEnhancementFactor = ZERO } = premiumCase;
  const coverRatio = dividedBy(commercialCover, referenceCover);
  const result = times(times(buyerSlope, horizon), times(coverRatio, minus(ONE, creditEnhancementFactor)));
  steps.push({
    step: 'buyer-component',
    formula: 'c × PCC ÷ reference cover × HOR × (1 − CEF)',
    operands: {
      c: operand(buyerSlope),
      PCC: percentOperand(commercialCover),
      'reference cover': percentOperand(referenceCover),
      HOR: operand(horizon),
      CEF: operand(creditEnhancementFactor),
    },
    result: operand(result),
  });
  return result;
}

/** PCF: 1 up to the reference cover, then linear in the part of the remaining cover that is taken. */
function coverFactor(
  { coefficients, referenceCover }: Tariff,
  premiumCase: PremiumCase,
  steps: TraceStep[],
): Exact {
  const cover = larger(premiumCase.commercialCover, premiumCase.politicalCover);
  const above = dividedBy(minus(cover, referenceCover), minus(HUNDRED, referenceCover));
  const result = compare(cover, referenceCover) <= 0 ? ONE : plus(ONE, times(above, coefficients.cover));
  steps.push({
    step: 'cover-percentage-factor',
    formula:
      'max(PCC, PCP) ≤ reference cover → 1, else 1 + (max − reference) ÷ (100 % − reference) × coefficient',
    operands: {
      'max(PCC, PCP)': percentOperand(cover),
      'reference cover': percentOperand(referenceCover),
      coefficient: operand(coefficients.cover),
    },
    result: operand(result),
  });
  return result;
}
