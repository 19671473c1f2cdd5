import type { Answer, BuyerCategory, MinimumPremium, ProductQuality } from '@kontor/arrangement';
import { BUYER_CATEGORIES, PRODUCT_QUALITIES, minimumPremiumRate } from '@kontor/arrangement';
import type { Basis, Remark, TraceStep } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import { HUNDRED, dividedBy, exact, minus, scale, toDecimal } from '@kontor/quantities';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import type { FactName } from '../../../project/facts.ts';
import { creditPrincipal, shown } from './amounts.ts';
import { arrangementBinds } from './arrangement-binds.ts';
import { commercialCover, politicalCover } from './cover.ts';

/** The minimum premium of a deal, or why there is none. */
export type Premium =
  | {
      readonly kind: 'rate';
      readonly percent: Exact;
      readonly horizonYears: Exact;
      /** Charged once, on the principal; null while the principal is unknown. */
      readonly amount: Money | null;
      readonly basis: readonly Basis[];
      readonly trace: () => readonly TraceStep[];
      readonly remarks: readonly Remark[];
      readonly assumed: boolean;
    }
  | { readonly kind: 'waiting'; readonly missing: readonly FactName[] }
  | { readonly kind: 'none'; readonly remark: Remark; readonly basis: readonly Basis[] };

const MONTHS_A_YEAR = 12;
const OWN_RULES = 'oecd.scope.own-premium-rules';

/** CR-07 for insured credits. */
export const insurancePremium = derived((deal) => premiumOf(deal, 'insurance'));
/** CR-07 for loans by Credendo itself. */
export const directLoanPremium = derived((deal) => premiumOf(deal, 'direct-credit'));

/** Minimum premium with the product quality that the data gives the kind of product (S-56). */
function premiumOf(deal: Deal, product: 'insurance' | 'direct-credit'): Premium {
  const outside = outsideGeneralRules(deal);
  if (outside !== null) return outside;
  const quality = deal.coverLaw.choice('credendo.premium.quality', product);
  const productQuality = PRODUCT_QUALITIES.find((name) => quality.found && name === quality.value);
  const missing = missingFacts(deal);
  const premiumCase = caseOf(deal, productQuality);
  if (missing.length > 0 || premiumCase === null) return { kind: 'waiting', missing };
  const answer = minimumPremiumRate(deal.coverLaw, premiumCase);
  const used = [basisOf(quality), ...buyerClassBasis(deal), ...coverBasis(deal)];
  return ofAnswer(deal, answer, used);
}

function outsideGeneralRules(deal: Deal): Premium | null {
  if (!arrangementBinds(deal)) return none('credendo.defence-outside-arrangement', []);
  const ownRules = deal.coverLaw.list(OWN_RULES);
  const { creditSector } = deal.project;
  return ownRules.found && creditSector !== null && ownRules.value.includes(creditSector)
    ? none('credendo.own-premium-rules', [basisOf(ownRules)])
    : null;
}

function none(key: string, basis: readonly Basis[]): Premium {
  return { kind: 'none', remark: { key, values: {} }, basis };
}

function missingFacts(deal: Deal): FactName[] {
  const facts = unansweredFacts(deal, ['country', 'buyerType', 'drawdownMonths', 'repaymentYears']);
  return buyerClass(deal) === null ? [...facts, 'buyerCategory'] : facts;
}

/** The class given; a sovereign without one has the class that the data assumes for it. */
function buyerClass(deal: Deal): BuyerCategory | null {
  const { buyerCategory, buyerType } = deal.project;
  if (buyerCategory !== null) return buyerCategory;
  if (buyerType !== 'sovereign') return null;
  const assumed = deal.coverLaw.choice('credendo.premium.sovereign-class');
  return BUYER_CATEGORIES.find((name) => assumed.found && name === assumed.value) ?? null;
}

function buyerClassBasis(deal: Deal): Basis[] {
  const { buyerCategory } = deal.project;
  return buyerCategory === null ? [basisOf(deal.coverLaw.choice('credendo.premium.sovereign-class'))] : [];
}

function coverBasis(deal: Deal): Basis[] {
  return [commercialCover(deal), politicalCover(deal)].flatMap((cover) => cover?.basis ?? []);
}

function caseOf(
  deal: Deal,
  productQuality: ProductQuality | undefined,
): Parameters<typeof minimumPremiumRate>[1] | null {
  const { country, drawdownMonths, repaymentYears, buyerRating } = deal.project;
  const buyerCategory = buyerClass(deal);
  const commercial = commercialCover(deal);
  const political = politicalCover(deal);
  if (country === null || drawdownMonths === null || repaymentYears === null) return null;
  if (buyerCategory === null || commercial === null || political === null || productQuality === undefined) {
    return null;
  }
  return {
    risk: { kind: 'country', country },
    buyerCategory,
    drawdownYears: exact(drawdownMonths, MONTHS_A_YEAR),
    repayment: { kind: 'standard-profile', years: repaymentYears },
    commercialCover: commercial.chosen,
    politicalCover: political.chosen,
    productQuality,
    rating: buyerRating,
  };
}

function ofAnswer(deal: Deal, answer: Answer<MinimumPremium>, used: readonly Basis[]): Premium {
  switch (answer.kind) {
    case 'absent':
      return none('credendo.premium-law-missing', [answer.missing]);
    case 'outside':
      return {
        kind: 'none',
        remark: { key: `credendo.${answer.why}`, values: answer.values },
        basis: answer.basis,
      };
    case 'impossible':
      return none(`credendo.${answer.why}`, []);
    case 'answer':
      return charged(deal, answer, used);
  }
}

/**
 * The amount on the principal. A financed premium is part of the loan it is charged on: r × P / (1 − r) instead of r × P.
 */
function charged(
  deal: Deal,
  answer: Extract<Answer<MinimumPremium>, { kind: 'answer' }>,
  used: readonly Basis[],
): Premium {
  const { percent, horizonYears } = answer.value;
  const principal = creditPrincipal(deal);
  const rate = dividedBy(percent, HUNDRED);
  const financed = deal.project.premiumPayment === 'financed';
  const factor = financed ? dividedBy(rate, minus(exact(1), rate)) : rate;
  const amount = principal === null ? null : scale(principal.money, factor, 'half-away-from-zero');
  return {
    kind: 'rate',
    percent,
    horizonYears,
    amount,
    basis: [...answer.basis, ...used],
    trace: () =>
      principal === null || amount === null
        ? answer.trace
        : [...answer.trace, ...principal.trace, amountStep(percent, principal.money, amount, financed)],
    remarks: answer.remarks,
    assumed: false,
  };
}

function amountStep(percent: Exact, principal: Money, amount: Money, financed: boolean): TraceStep {
  return {
    step: financed ? 'premium-financed' : 'premium-amount',
    formula: financed ? 'r × P ÷ (1 − r)' : 'r × P',
    operands: { r: `${toDecimal(percent)} %`, P: shown(principal) },
    result: shown(amount),
  };
}
