import type { Reason } from '@kontor/law';
import type { Deal } from '../deal/deal.ts';
import type { Route } from './route.ts';

/** All reasons of a route, in the order of its rules; never only the first that fails. */
export function reasonsOf(route: Route, deal: Deal): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const rule of route.rules) {
    const found = rule.evaluate(deal);
    if (found !== null) reasons.push(found);
  }
  return reasons;
}
