import type { Reason } from '@kontor/law';
import type { OpenStep, Verdict } from './route.ts';

/** Whether the reason is a broken rule that can refuse its route. */
export function bars(reason: Reason): boolean {
  return reason.outcome === 'not-met' && reason.weight === 'decides';
}

/** Whether the reason leaves open something that decides. */
export function leavesOpen(reason: Reason): boolean {
  return reason.outcome === 'unknown' && reason.weight === 'decides';
}

/**
 * The verdict of a route (S-01, S-03), in this order: a broken rule without a confirmed change refuses; an unknown that
 * decides leaves it open; a broken rule with a confirmed change, or a named open step, makes it conditional.
 */
export function verdictOf(
  reasons: readonly Reason[],
  changeConfirmed: boolean,
  steps: readonly OpenStep[],
): Verdict {
  const broken = reasons.some(bars);
  if (broken && !changeConfirmed) return 'does-not-fit';
  if (reasons.some(leavesOpen)) return 'cannot-say';
  if (broken || steps.some((step) => step.opens)) return 'fits-if';
  return 'fits';
}
