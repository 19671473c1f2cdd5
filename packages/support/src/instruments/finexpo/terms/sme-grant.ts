import type { Basis } from '@kontor/law';
import type { Money } from '@kontor/quantities';
import { amountText, compareMoney, subtract } from '@kontor/quantities';
import { figure, parameterFigure, unknownFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { moneyValue, percentValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';
import { contractInEuro } from '../../../deal/euro.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import type { SmeInstrument } from '../instrument.ts';
import type { AidRange, Tier } from '../rules/sme-tier.ts';
import { smeAidRange, tierOf } from '../rules/sme-tier.ts';
import { belgianInterestFigure } from './belgian-interest.ts';
import { roomFigure } from './ceiling.ts';
import { promiseFigures } from './promise.ts';

/** Without a tier: the answers that would tell it, none when the deal lies outside every tier. */
function waitingTier(deal: Deal, name: string): Figure {
  const missing = unansweredFacts(deal, ['belgianContent', 'contractValue']);
  return missing.length > 0 ? waitingFigure(name, missing) : unknownFigure(name);
}

function tierFigures(deal: Deal, tier: Tier | null): readonly Figure[] {
  if (tier === null) {
    const names = ['sme-tier', 'sme-highest-aid', 'finexpo-contract-ceiling'];
    return names.map((name) => waitingTier(deal, name));
  }
  const { basis } = tier;
  return [
    figure('sme-tier', percentValue(tier.minBelgianInterest), { basis }),
    figure('sme-highest-aid', moneyValue(tier.maxAid), { basis }),
    figure('finexpo-contract-ceiling', moneyValue(tier.maxContract), { basis }),
    roomFigure(deal, 'finexpo-ceiling-room', tier.maxContract, deal.project.contractValue, basis),
  ];
}

/** What is asked, within what the instrument pays; everything it pays when nothing is asked. */
function aidWithin({ least, most }: AidRange, asked: Money | null): Money {
  if (asked === null || compareMoney(asked, most) > 0) return most;
  return compareMoney(asked, least) < 0 ? least : asked;
}

/** The aid of an SME instrument in euro; null while its tier or the contract is not known. */
export const smeAid = derived((deal): { readonly money: Money; readonly range: AidRange } | null => {
  const range = smeAidRange(deal);
  return range === null ? null : { money: aidWithin(range, deal.project.requestedAid), range };
});

function aidFigures(deal: Deal): readonly Figure[] {
  const known = smeAid(deal);
  const contract = contractInEuro(deal);
  if (known === null || contract === null)
    return ['sme-aid', 'sme-aid-range', 'sme-rest'].map((name) => waitingTier(deal, name));
  const { money: aid, range } = known;
  const { basis, assumed, least, most } = range;
  const step = {
    step: 'finexpo-sme-aid',
    formula: 'min(requested or contract, highest aid), at least the lowest share',
    operands: { contract: amountText(contract.money), least: amountText(least), most: amountText(most) },
    result: amountText(aid),
  };
  const span = { kind: 'range', from: moneyValue(least), to: moneyValue(most) } as const;
  const parts: { basis: readonly Basis[]; assumed: boolean } = { basis, assumed };
  return [
    figure('sme-aid', moneyValue(aid), { ...parts, trace: [step] }),
    figure('sme-aid-range', span, parts),
    figure('sme-rest', moneyValue(subtract(contract.money, aid)), parts),
  ];
}

/** Aid, tier, ceiling and promise of the two SME instruments (FX-31, FX-32). */
export function smeGrantFigures(deal: Deal, instrument: SmeInstrument): readonly Figure[] {
  const law = deal.submissionLaw;
  return [
    ...aidFigures(deal),
    ...tierFigures(deal, tierOf(deal)),
    parameterFigure('sme-lowest-share', law.number('finexpo.sme.grant-floor'), percentValue),
    belgianInterestFigure(deal),
    ...promiseFigures(deal, instrument),
  ];
}
