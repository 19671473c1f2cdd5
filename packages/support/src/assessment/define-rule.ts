import type { Absent, Outcome, Reason } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Deal } from '../deal/deal.ts';
import { derived } from '../deal/deal.ts';
import type { RuleName } from './reasons.ts';
import { reason } from './reasons.ts';
import type { Rule } from './route.ts';

export const EVERY_OUTCOME: readonly Outcome[] = ['met', 'not-met', 'unknown'];

/**
 * A rule from its name, the outcomes the law permits and what it says of a deal (null: it does not reach the deal).
 * Routes that share a rule share its reason: it is evaluated once for a deal.
 */
export function defineRule(
  name: RuleName,
  outcomes: readonly Outcome[],
  evaluate: (deal: Deal, name: RuleName) => Reason | null,
): Rule {
  return { ...name, outcomes, evaluate: derived((deal) => evaluate(deal, name)) };
}

/** The law of the day has no figure for the rule: its outcome is unknown, whatever the facts are. */
export function withoutLaw(name: RuleName, absent: Absent): Reason {
  return reason(name, { outcome: 'unknown', basis: [basisOf(absent)] });
}
