import type { Outcome } from '@kontor/law';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, reason } from '../../../assessment/reasons.ts';
import type { Rule, RouteId } from '../../../assessment/route.ts';
import { choiceValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';

const OPEN = 'open';
const ANNOUNCED = 'announced';
const NAME = 'credendo.product.state';

/** Whether the product is announced for the day and not launched. */
export function isAnnounced(deal: Deal, route: RouteId): boolean {
  const state = deal.coverLaw.choice(NAME, route);
  return state.found && state.value === ANNOUNCED;
}

/**
 * Whether the product exists on the day: an announced one keeps its route open (S-52, S-53), one that is closed or not
 * yet there refuses it (S-59).
 */
export function productOpen(
  rule: string,
  route: RouteId,
  outcomes: readonly Outcome[] = EVERY_OUTCOME,
): Rule {
  return defineRule({ id: rule, aspect: 'open' }, outcomes, (deal, name) => {
    const state = deal.coverLaw.choice(NAME, route);
    return reason(name, {
      outcome: outcomeOf(state.found ? state.value : null),
      limit: choiceValue('product-state', OPEN),
      comparison: 'equals',
      basis: basesOf(state),
      remarks: isAnnounced(deal, route) ? [{ key: 'credendo.announced', values: {} }] : [],
    });
  });
}

function outcomeOf(state: string | null): Outcome {
  if (state === OPEN) return 'met';
  return state === ANNOUNCED ? 'unknown' : 'not-met';
}
