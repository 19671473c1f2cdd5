import type { FactName } from '../project/facts.ts';
import type { Deal } from './deal.ts';

/** Those of the facts that the person has not answered, in the order given. */
export function unansweredFacts(deal: Deal, facts: readonly FactName[]): FactName[] {
  return facts.filter((fact) => deal.project[fact] === null);
}
