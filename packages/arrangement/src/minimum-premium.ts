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
  const { factor, speculative } = longTerm.value;
  const rate = rateBeforeLongTermFactor(tariff.value, horizon.value, premiumCase);
  const percent = times(rate.value, factor);
  const trace = (): TraceStep[] => [
    ...horizon.trace,
    ...rate.steps(),
    ...longTerm.trace,
    {
      step: 'minimum-premium-rate',
      formula: 'rate × LTF',
      operands: { rate: operand(rate.value), LTF: operand(factor) },
      result: operand(percent),
    },
  ];
  const value = { percent, category: category.value, horizonYears: horizon.value, speculative };
  return answered(value, [...category.basis, ...tariff.basis, ...horizon.basis, ...longTerm.basis], {
    trace,
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

/** A part of the formula and the steps that explain it, written when they are read. */
interface Part {
  readonly value: Exact;
  readonly steps: () => TraceStep[];
}

/** The formula but for its last factor. */
function rateBeforeLongTermFactor(tariff: Tariff, horizon: Exact, premiumCase: PremiumCase): Part {
  const country = countryComponent(tariff, horizon, premiumCase);
  const buyer = buyerComponent(tariff, horizon, premiumCase);
  const cover = coverFactor(tariff, premiumCase);
  const { buyerCategory, productQuality } = premiumCase;
  const quality = tariff.coefficients.quality[productQuality];
  const sovereign = buyerCategory === 'SOV+' ? tariff.betterThanSovereign : ONE;
  const value = times(plus(country.value, buyer.value), times(times(quality, cover.value), sovereign));
  const factors = (): TraceStep[] => [
    step('product-quality-factor', 'QPF', { quality: productQuality }, quality),
    step('better-than-sovereign-factor', 'BTSF', { class: buyerCategory }, sovereign),
  ];
  const product = (): TraceStep => {
    const operands = {
      country: operand(country.value),
      buyer: operand(buyer.value),
      QPF: operand(quality),
      PCF: operand(cover.value),
      BTSF: operand(sovereign),
    };
    return step('rate-before-long-term-factor', '(country + buyer) × QPF × PCF × BTSF', operands, value);
  };
  return {
    value,
    steps: () => [...country.steps(), ...buyer.steps(), ...cover.steps(), ...factors(), product()],
  };
}

function step(name: string, formula: string, operands: TraceStep['operands'], result: Exact): TraceStep {
  return { step: name, formula, operands, result: operand(result) };
}

function countryComponent(
  { coefficients, referenceCover }: Tariff,
  horizon: Exact,
  premiumCase: PremiumCase,
): Part {
  const { slope, intercept } = coefficients;
  const { localCurrencyFactor = ZERO } = premiumCase;
  const cover = larger(premiumCase.commercialCover, premiumCase.politicalCover);
  const atReference = plus(times(slope, horizon), intercept);
  const coverRatio = dividedBy(cover, referenceCover);
  const value = times(times(atReference, coverRatio), minus(ONE, localCurrencyFactor));
  const formula = '(a × HOR + b) × max(PCC, PCP) ÷ reference cover × (1 − LCF)';
  const operands = (): TraceStep['operands'] => ({
    a: operand(slope),
    HOR: operand(horizon),
    b: operand(intercept),
    'max(PCC, PCP)': percentOperand(cover),
    'reference cover': percentOperand(referenceCover),
    LCF: operand(localCurrencyFactor),
  });
  return { value, steps: () => [step('country-component', formula, operands(), value)] };
}

function buyerComponent(
  { buyerSlope, referenceCover }: Tariff,
  horizon: Exact,
  premiumCase: PremiumCase,
): Part {
  const { commercialCover, creditEnhancementFactor = ZERO } = premiumCase;
  const coverRatio = dividedBy(commercialCover, referenceCover);
  const value = times(times(buyerSlope, horizon), times(coverRatio, minus(ONE, creditEnhancementFactor)));
  const formula = 'c × PCC ÷ reference cover × HOR × (1 − CEF)';
  const operands = (): TraceStep['operands'] => ({
    c: operand(buyerSlope),
    PCC: percentOperand(commercialCover),
    'reference cover': percentOperand(referenceCover),
    HOR: operand(horizon),
    CEF: operand(creditEnhancementFactor),
  });
  return { value, steps: () => [step('buyer-component', formula, operands(), value)] };
}

/** PCF: 1 up to the reference cover, then linear in the part of the remaining cover that is taken. */
function coverFactor({ coefficients, referenceCover }: Tariff, premiumCase: PremiumCase): Part {
  const cover = larger(premiumCase.commercialCover, premiumCase.politicalCover);
  const value =
    compare(cover, referenceCover) <= 0 ? ONE : aboveReference(cover, referenceCover, coefficients.cover);
  const formula =
    'max(PCC, PCP) ≤ reference cover → 1, else 1 + (max − reference) ÷ (100 % − reference) × coefficient';
  const operands = (): TraceStep['operands'] => ({
    'max(PCC, PCP)': percentOperand(cover),
    'reference cover': percentOperand(referenceCover),
    coefficient: operand(coefficients.cover),
  });
  return { value, steps: () => [step('cover-percentage-factor', formula, operands(), value)] };
}

function aboveReference(cover: Exact, referenceCover: Exact, coefficient: Exact): Exact {
  const taken = dividedBy(minus(cover, referenceCover), minus(HUNDRED, referenceCover));
  return plus(ONE, times(taken, coefficient));
}
