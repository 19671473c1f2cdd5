import type { Lookup, Reason } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { HUNDRED, compareMoney, dividedBy, scale, subtract, times } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { basesOf, holds, reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { moneyValue, percentValue } from '../../../assessment/values.ts';
import { belgianShare } from '../../../deal/contract.ts';
import type { Deal } from '../../../deal/deal.ts';
import type { FinexpoInstrument } from '../instrument.ts';

const NAME: RuleName = { id: 'FX-11', aspect: 'belgian-interest' };
const FACTS_READ = ['belgianContent', 'contractValue'] as const;

/** Facts of the Belgian interest that are still unanswered; the content alone when the two cannot be compared. */
export function missingForShare({ project }: Deal): ('belgianContent' | 'contractValue')[] {
  const missing = FACTS_READ.filter((fact) => project[fact] === null);
  return missing.length > 0 ? missing : ['belgianContent'];
}

/**
 * The change that brings the Belgian content to exactly `threshold` percent of the contract, up to the next cent. What
 * the largest other country then has too much of moves with it.
 */
export function contentUpTo(deal: Deal, threshold: Exact): Reason['remedies'] {
  const { contractValue, largestForeignContent: foreign } = deal.project;
  if (contractValue === null) return [];
  const content = scale(contractValue, dividedBy(threshold, HUNDRED), 'up');
  const rest = subtract(contractValue, content);
  const isCrowded = foreign !== null && foreign.currency === rest.currency && compareMoney(foreign, rest) > 0;
  const raise = { fact: 'belgianContent', to: moneyValue(content) };
  return [isCrowded ? [raise, { fact: 'largestForeignContent', to: moneyValue(rest) }] : [raise]];
}

function compared(deal: Deal, threshold: Lookup<Exact>): Reason {
  const share = belgianShare(deal);
  const limit = threshold.found ? percentValue(threshold.value) : null;
  const parts = { comparison: 'at-least', limit, basis: basesOf(threshold) } as const;
  if (share === null) return unanswered(NAME, missingForShare(deal), parts);
  const percent = times(share, HUNDRED);
  const looked = { ...parts, fact: 'belgianContent', value: percentValue(percent) } as const;
  if (!threshold.found) return reason(NAME, { ...looked, outcome: 'unknown', weight: 'informs' });
  const isEnough = holds(percent, 'at-least', threshold.value);
  return reason(NAME, {
    ...looked,
    outcome: isEnough ? 'met' : 'not-met',
    remedies: isEnough ? [] : contentUpTo(deal, threshold.value),
  });
}

/** FX-11: Belgian lines over the total before VAT, exact, at least the instrument's threshold (S-43). */
export function belgianInterest(threshold: (deal: Deal) => Lookup<Exact>): Rule {
  return defineRule(NAME, EVERY_OUTCOME, (deal) => compared(deal, threshold(deal)));
}

/** The threshold published for one instrument. */
export function thresholdOf(instrument: FinexpoInstrument): (deal: Deal) => Lookup<Exact> {
  return (deal) => deal.submissionLaw.number('finexpo.min-belgian-interest', instrument);
}

/** FX-11 where the threshold is not published: shown, never refused on (S-26). */
export function examinedBelgianInterest(instrument: FinexpoInstrument): Rule {
  return defineRule(NAME, ['unknown'], (deal) => {
    const { missing, ...rest } = compared(deal, thresholdOf(instrument)(deal));
    return { ...rest, weight: 'informs', outcome: 'unknown', missing };
  });
}
