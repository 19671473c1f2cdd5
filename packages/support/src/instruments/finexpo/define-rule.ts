import type { Outcome, Reason } from '@kontor/law';
import type { RuleName } from '../../assessment/reasons.ts';
import type { Rule } from '../../assessment/route.ts';
import type { Deal } from '../../deal/deal.ts';

/** A rule from its name, the outcomes the law permits and what it says of a deal (null: it does not reach the deal). */
export function defineRule(
  name: RuleName,
  outcomes: readonly Outcome[],
  evaluate: (deal: Deal, name: RuleName) => Reason | null,
): Rule {
  return { ...name, outcomes, evaluate: (deal) => evaluate(deal, name) };
}
