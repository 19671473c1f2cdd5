import type { Outcome, Reason } from '@kontor/law';
import type { RuleName } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';

export const EVERY_OUTCOME: readonly Outcome[] = ['met', 'not-met', 'unknown'];

/** A rule whose reasons carry its own id and aspect. */
export function defineRule(
  id: string,
  aspect: string | null,
  outcomes: readonly Outcome[],
  evaluate: (deal: Deal, name: RuleName) => Reason | null,
): Rule {
  const name: RuleName = { id, aspect };
  return { id, aspect, outcomes, evaluate: (deal) => evaluate(deal, name) };
}
