import type { Basis, Law, Remark, TraceStep } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import {
  HUNDRED,
  ONE,
  ZERO,
  compare,
  dividedBy,
  larger,
  minus,
  plus,
  smaller,
  times,
} from '@kontor/quantities';
import type { Absence, Answer, Outside } from './answer.ts';
import { answered, gather, outside } from './answer.ts';
import type { RiskPeriod } from './horizon-of-risk.ts';
import { horizonOfRisk } from './horizon-of-risk.ts';
import { operand, percentOperand } from './operand.ts';
import type { BuyerCategory, CategoryCoefficients, ProductQuality } from './premium-coefficients.ts';
import { coefficientsOf } from './premium-coefficients.ts';
import type { CountryRisk } from './premium-scope.ts';
import { formulaCategory } from './premium-scope.ts';
import type { SpeculativeGrade } from './speculative-grade.ts';
import { speculativeGrade } from './speculative-grade.ts';

export interface PremiumCase extends RiskPeriod {
  readonly risk: CountryRisk;
  readonly buyerCategory: BuyerCategory;
  /** Percent. */
  readonly commercialCover: Exact;
  /** Percent. */
  readonly politicalCover: Exact;
  readonly productQuality: ProductQuality;
  /** Fraction by which local-currency financing lowers the country part. */
  readonly localCurrencyFactor?: Exact;
  /** Fraction by which enhancements lower the buyer part, in total. */
  readonly creditEnhancementFactor?: Exact;
  /** Long-term foreign-currency rating of the obligor. */
  readonly rating?: string | null;
}

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
 * repayment term under two years and a factor above its limit; absent before 1 September 2011
 */
export function minimumPremiumRate(law: Law, premiumCase: PremiumCase): Answer<MinimumPremium> {
  const refused = tooShort(law, premiumCase) ?? factorTooLarge(law, premiumCase);
  if (refused !== null) return refused;
  const category = formulaCategory(law, premiumCase.risk);
  if (category.kind !== 'answer') return category;
  const found = gather(
    law.table('oecd.premium.coefficients'),
    law.number('oecd.premium.reference-cover'),
    law.number('oecd.premium.better-than-sovereign'),
  );
  if (found.kind === 'absent') return found;
  const [table, referenceCover, betterThanSovereign] = found.values;
  const coefficients = coefficientsOf(table, category.value);
  const buyerSlope = coefficients.buyer[premiumCase.buyerCategory];
  if (buyerSlope === null) return noSuchClass(category.value, premiumCase.buyerCategory, found.basis);
  const horizon = horizonOfRisk(law, premiumCase);
  if (horizon.kind !== 'answer') return horizon;
  const longTerm = longTermFactor(law, category.value, horizon.value, premiumCase);
  if (longTerm.kind !== 'answer') return longTerm;
  const steps: TraceStep[] = [...horizon.trace];
  const percent = formula(
    { coefficients, buyerSlope, horizon: horizon.value, referenceCover, betterThanSovereign },
    premiumCase,
    longTerm.value,
    steps,
  );
  const value = {
    percent,
    category: category.value,
    horizonYears: horizon.value,
    speculative: longTerm.value.speculative,
  };
  return answered(value, [...category.basis, ...found.basis, ...horizon.basis, ...longTerm.basis], {
    trace: steps,
    remarks: [...category.remarks, ...longTerm.remarks],
  });
}

/** With a weighted average life alone the repayment term itself is not known, so there is nothing to refuse. */
function tooShort(law: Law, { repayment }: PremiumCase): Absence | Outside | null {
  if (repayment.kind !== 'standard-profile') return null;
  const found = gather(law.number('oecd.scope.minimum-term'));
  if (found.kind === 'absent') return found;
  const [minimum] = found.values;
  if (compare(repayment.years, minimum) >= 0) return null;
  const values = {
    years: { kind: 'years', number: repayment.years },
    minimum: { kind: 'years', number: minimum },
  } as const;
  return outside('below-minimum-term', values, found.basis);
}

function factorTooLarge(law: Law, premiumCase: PremiumCase): Absence | Outside | null {
  const { localCurrencyFactor = ZERO, creditEnhancementFactor = ZERO } = premiumCase;
  return (
    aboveLimit(law, 'local-currency-factor', localCurrencyFactor) ??
    aboveLimit(law, 'credit-enhancement', creditEnhancementFactor)
  );
}

const ABOVE_LIMIT = {
  'local-currency-factor': 'local-currency-factor-above-limit',
  'credit-enhancement': 'credit-enhancement-above-limit',
} as const;

function aboveLimit(law: Law, factor: keyof typeof ABOVE_LIMIT, value: Exact): Absence | Outside | null {
  if (compare(value, ZERO) === 0) return null;
  const found = gather(law.number(`oecd.premium.${factor}.maximum`));
  if (found.kind === 'absent') return found;
  const [maximum] = found.values;
  if (compare(value, maximum) <= 0) return null;
  const values = {
    value: { kind: 'decimal', number: value },
    maximum: { kind: 'decimal', number: maximum },
  } as const;
  return outside(ABOVE_LIMIT[factor], values, found.basis);
}

function noSuchClass(category: number, buyer: BuyerCategory, basis: readonly Basis[]): Outside {
  const values = {
    category: { kind: 'count', count: category },
    buyerCategory: { kind: 'text', text: buyer },
  } as const;
  return outside('no-such-buyer-class', values, basis);
}

interface LongTerm extends SpeculativeGrade {
  /** 1 − min(TERM, cap). */
  readonly factor: Exact;
  readonly operands: Readonly<Record<string, string>>;
}

/** Reduction for a speculative-grade obligor beyond ten years (S-70, S-71); 1 when it does not apply. */
function longTermFactor(
  law: Law,
  category: number,
  horizon: Exact,
  { buyerCategory, rating = null }: PremiumCase,
): Answer<LongTerm> {
  const grade = speculativeGrade(law, category, buyerCategory, rating);
  if (grade.kind !== 'answer') return grade;
  const found = gather(
    law.number('oecd.premium.long-term.per-year'),
    law.number('oecd.premium.long-term.beyond'),
    law.number('oecd.premium.long-term.cap'),
  );
  if (found.kind === 'absent') return found;
  const [perYear, beyond, cap] = found.values;
  const basis = [...grade.basis, ...found.basis];
  const operands = {
    'speculative grade': grade.value.speculative ? 'yes' : 'no',
    by: grade.value.by,
    HOR: operand(horizon),
    threshold: operand(beyond),
    rate: operand(perYear),
    cap: operand(cap),
  };
  if (compare(horizon, beyond) <= 0) return answered({ ...grade.value, factor: ONE, operands }, basis);
  const remarks = unratedSovereign(buyerCategory, grade.value) ? [SOVEREIGN_WITHOUT_RATING] : [];
  const reduction = grade.value.speculative ? smaller(times(perYear, minus(horizon, beyond)), cap) : ZERO;
  return answered({ ...grade.value, factor: minus(ONE, reduction), operands }, basis, { remarks });
}

const SOVEREIGN_WITHOUT_RATING: Remark = { key: 'oecd.sovereign-without-rating', values: {} };

function unratedSovereign(buyer: BuyerCategory, grade: SpeculativeGrade): boolean {
  return grade.by === 'class' && !grade.speculative && (buyer === 'SOV+' || buyer === 'SOV/CC0');
}

interface Tariff {
  readonly coefficients: CategoryCoefficients;
  readonly buyerSlope: Exact;
  readonly horizon: Exact;
  readonly referenceCover: Exact;
  readonly betterThanSovereign: Exact;
}

/** The formula itself; each factor leaves its step in the trace. */
function formula(tariff: Tariff, premiumCase: PremiumCase, longTerm: LongTerm, steps: TraceStep[]): Exact {
  const { coefficients, betterThanSovereign } = tariff;
  const country = countryComponent(tariff, premiumCase, steps);
  const buyer = buyerComponent(tariff, premiumCase, steps);
  const quality = coefficients.quality[premiumCase.productQuality];
  const cover = coverFactor(tariff, premiumCase, steps);
  const sovereign = premiumCase.buyerCategory === 'SOV+' ? betterThanSovereign : ONE;
  const percent = times(
    times(plus(country, buyer), times(quality, cover)),
    times(sovereign, longTerm.factor),
  );
  const factors = { QPF: operand(quality), BTSF: operand(sovereign), LTF: operand(longTerm.factor) };
  steps.push(
    {
      step: 'product-quality-factor',
      formula: 'QPF',
      operands: { quality: premiumCase.productQuality },
      result: factors.QPF,
    },
    {
      step: 'better-than-sovereign-factor',
      formula: 'BTSF',
      operands: { class: premiumCase.buyerCategory },
      result: factors.BTSF,
    },
    {
      step: 'long-term-factor',
      formula: 'speculative grade and HOR > threshold → 1 − min(rate × (HOR − threshold), cap), else 1',
      operands: longTerm.operands,
      result: factors.LTF,
    },
    {
      step: 'minimum-premium-rate',
      formula: '(country + buyer) × QPF × PCF × BTSF × LTF',
      operands: { country: operand(country), buyer: operand(buyer), PCF: operand(cover), ...factors },
      result: operand(percent),
    },
  );
  return percent;
}

function countryComponent(tariff: Tariff, premiumCase: PremiumCase, steps: TraceStep[]): Exact {
  const { coefficients, horizon, referenceCover } = tariff;
  const { localCurrencyFactor = ZERO } = premiumCase;
  const cover = larger(premiumCase.commercialCover, premiumCase.politicalCover);
  const atReference = plus(times(coefficients.slope, horizon), coefficients.intercept);
  const result = times(times(atReference, dividedBy(cover, referenceCover)), minus(ONE, localCurrencyFactor));
  steps.push({
    step: 'country-component',
    formula: '(a × HOR + b) × max(PCC, PCP) ÷ reference cover × (1 − LCF)',
    operands: {
      a: operand(coefficients.slope),
      HOR: operand(horizon),
      b: operand(coefficients.intercept),
      'max(PCC, PCP)': percentOperand(cover),
      'reference cover': percentOperand(referenceCover),
      LCF: operand(localCurrencyFactor),
    },
    result: operand(result),
  });
  return result;
}

function buyerComponent(tariff: Tariff, premiumCase: PremiumCase, steps: TraceStep[]): Exact {
  const { buyerSlope, horizon, referenceCover } = tariff;
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
function coverFactor(tariff: Tariff, premiumCase: PremiumCase, steps: TraceStep[]): Exact {
  const { coefficients, referenceCover } = tariff;
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
