import type { Basis, Found, Law, Reason, Remark } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import { HUNDRED, compare, compareMoney, dividedBy, scale, times } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import { moneyValue } from '../../../assessment/values.ts';
import { belgianShare } from '../../../deal/contract.ts';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';
import { againstCeiling } from '../euro-ceiling.ts';
import { contentUpTo, missingForShare } from './belgian-interest.ts';
import { contractAgainst } from './contract-ceiling.ts';

/** One tier of the SME instruments on the day of submission. */
export interface Tier {
  readonly minBelgianInterest: Exact;
  readonly maxAid: Money;
  readonly maxContract: Money;
  readonly basis: readonly Basis[];
}

const TIERS = ['tier-50', 'tier-30'] as const;

function tierOn(law: Law, tier: (typeof TIERS)[number]): Tier | null {
  const share = law.number(`finexpo.sme.${tier}.min-belgian-interest`);
  const aid = law.money(`finexpo.sme.${tier}.max-aid`);
  const contract = law.money(`finexpo.sme.${tier}.max-contract`);
  if (!share.found || !aid.found || !contract.found) return null;
  return {
    minBelgianInterest: share.value,
    maxAid: aid.value,
    maxContract: contract.value,
    basis: [share, aid, contract].map(basisOf),
  };
}

/** Tiers on the day of submission, the one that asks most first. */
export const tiersOf = derived(({ submissionLaw }): readonly Tier[] =>
  TIERS.map((tier) => tierOn(submissionLaw, tier)).filter((tier) => tier !== null),
);

/** The tier that the Belgian interest reaches; null below all of them or while it is not known. */
export const tierOf = derived((deal): Tier | null => {
  const share = belgianShare(deal);
  if (share === null) return null;
  const percent = times(share, HUNDRED);
  return tiersOf(deal).find(({ minBelgianInterest }) => compare(percent, minBelgianInterest) >= 0) ?? null;
});

/** Highest contract that the cap on aid lets the lowest share of grant cover, before rounding to the published step. */
export function unroundedCeiling(aid: Money, floor: Exact): Money {
  return scale(aid, dividedBy(HUNDRED, floor), 'down');
}

/** S-11: between the rounded and the unrounded ceiling it is the rounding, not the cap, that refuses. */
function roundingRemark(deal: Deal, tier: Tier): Remark[] {
  const { contractValue } = deal.project;
  const floor = deal.submissionLaw.number('finexpo.sme.grant-floor');
  if (contractValue === null || !floor.found) return [];
  const unrounded = unroundedCeiling(tier.maxAid, floor.value);
  const isAbove = againstCeiling(deal, contractValue, tier.maxContract).side === 'above';
  const isRounding = isAbove && againstCeiling(deal, contractValue, unrounded).side === 'within';
  return isRounding ? [{ key: 'finexpo-rounded-ceiling', values: { unrounded: moneyValue(unrounded) } }] : [];
}

/** Raising the Belgian content to a higher tier, when that tier takes the contract as it is. */
function higherTier(deal: Deal, reached: Tier): Reason['remedies'] {
  const { contractValue } = deal.project;
  if (contractValue === null) return [];
  return tiersOf(deal)
    .filter((tier) => compare(tier.minBelgianInterest, reached.minBelgianInterest) > 0)
    .filter((tier) => againstCeiling(deal, contractValue, tier.maxContract).side === 'within')
    .flatMap((tier) => contentUpTo(deal, tier.minBelgianInterest));
}

function inTier(deal: Deal, name: RuleName, tier: Tier): Reason {
  const { basis } = tier;
  const found = contractAgainst(deal, name, tier.maxContract, { basis, remarks: roundingRemark(deal, tier) });
  if (found.outcome !== 'not-met') return found;
  return { ...found, remedies: [...found.remedies, ...higherTier(deal, tier)] };
}

/** While no tier is reached: judged when every tier gives one answer, open while the share is not known, else FX-11 speaks. */
function inAnyTier(deal: Deal, name: RuleName, tiers: readonly [Tier, ...Tier[]]): Reason | null {
  const [first, ...others] = tiers.map((tier) => contractAgainst(deal, name, tier.maxContract, tier));
  if (first !== undefined && others.every(({ outcome }) => outcome === first.outcome)) return first;
  if (belgianShare(deal) !== null) return null;
  const parts = { comparison: 'at-most', limit: null, basis: tiers.flatMap(({ basis }) => basis) } as const;
  return unanswered(name, missingForShare(deal), parts);
}

/** FX-32: contract at most the ceiling of the tier that the Belgian interest reaches; below the lowest tier FX-11 refuses. */
export const smeTierCeiling = defineRule(
  { id: 'FX-32', aspect: 'contract-ceiling' },
  EVERY_OUTCOME,
  (deal, name) => {
    const tier = tierOf(deal);
    if (tier !== null) return inTier(deal, name, tier);
    const [first, ...others] = tiersOf(deal);
    return first === undefined ? null : inAnyTier(deal, name, [first, ...others]);
  },
);

/** S-12: a submission in the year of the revision sees the reading of before as well. */
function bothReadings(deal: Deal): Remark[] {
  const open = deal.submissionLaw.flag('finexpo.sme.revision-day-open');
  const before = deal.submissionLaw.table('finexpo.sme.published-upper-tier');
  const { contractValue } = deal.project;
  if (!open.found || !open.value || !before.found || contractValue === null) return [];
  const { maxAid, maxContract } = publishedTier(before);
  const isWithin = againstCeiling(deal, contractValue, maxContract).side === 'within';
  const key = isWithin ? 'finexpo-published-tier-admits' : 'finexpo-published-tier-refuses';
  return [{ key, values: { aid: moneyValue(maxAid), contract: moneyValue(maxContract) } }];
}

function publishedTier({ value }: Found<Readonly<Record<string, unknown>>>): {
  maxAid: Money;
  maxContract: Money;
} {
  const euros = (key: string): Money => ({ cents: BigInt(String(value[key])) * 100n, currency: 'EUR' });
  return { maxAid: euros('maxAid'), maxContract: euros('maxContract') };
}

/** FX-31: since the revision of 2025 the cap per project must still cover the lowest share of grant (S-11, S-13). */
export const smeProjectCap = defineRule({ id: 'FX-31', aspect: null }, EVERY_OUTCOME, (deal, name) => {
  const cap = deal.submissionLaw.money('finexpo.sme.max-aid-per-project');
  const floor = deal.submissionLaw.number('finexpo.sme.grant-floor');
  if (!cap.found || !floor.found) return null;
  const cover = { key: 'finexpo-cap', values: { cap: moneyValue(cap.value) } };
  return contractAgainst(deal, name, unroundedCeiling(cap.value, floor.value), {
    basis: [cap, floor].map(basisOf),
    remarks: [cover, ...bothReadings(deal)],
  });
});

/** FX-30: the aid asked for lies within what the instrument pays. It warns: the terms show what can be had. */
export const requestedAid = defineRule(
  { id: 'FX-30', aspect: 'requested-aid' },
  ['met', 'not-met'],
  (deal, name) => {
    const { requestedAid: asked } = deal.project;
    const range = smeAidRange(deal);
    if (asked === null || range === null) return null;
    const isTooMuch = compareMoney(asked, range.most) > 0;
    const isTooLittle = compareMoney(asked, range.least) < 0;
    return reason(name, {
      outcome: isTooMuch || isTooLittle ? 'not-met' : 'met',
      weight: 'warns',
      fact: 'requestedAid',
      value: moneyValue(asked),
      comparison: isTooLittle ? 'at-least' : 'at-most',
      limit: moneyValue(isTooLittle ? range.least : range.most),
      basis: range.basis,
      remedies:
        isTooMuch || isTooLittle
          ? [[{ fact: 'requestedAid', to: moneyValue(isTooLittle ? range.least : range.most) }]]
          : [],
    });
  },
);

export interface AidRange {
  readonly least: Money;
  readonly most: Money;
  readonly assumed: boolean;
  readonly basis: readonly Basis[];
}

/** Aid from the lowest share of grant to the whole contract, capped by the tier; null when no tier holds the contract. */
export const smeAidRange = derived((deal): AidRange | null => {
  const tier = tierOf(deal);
  const { contractValue } = deal.project;
  const floor = deal.submissionLaw.number('finexpo.sme.grant-floor');
  const top = deal.submissionLaw.number('finexpo.sme.grant-top');
  if (tier === null || contractValue === null || !floor.found || !top.found) return null;
  const { side, euros } = againstCeiling(deal, contractValue, tier.maxContract);
  if (side !== 'within' || euros === null) return null;
  const least = scale(euros.money, dividedBy(floor.value, HUNDRED), 'up');
  const whole = scale(euros.money, dividedBy(top.value, HUNDRED), 'down');
  const most = compareMoney(whole, tier.maxAid) < 0 ? whole : tier.maxAid;
  const basis = [...tier.basis, basisOf(floor), basisOf(top), ...euros.basis];
  return { least, most, assumed: euros.assumed, basis };
});
