import type { Deal } from '../../../deal/deal.ts';
import type { FactName } from '../../../project/facts.ts';

/** Those of the facts that the person has not answered, in the order given. */
export function unanswered(deal: Deal, facts: readonly FactName[]): FactName[] {
  return facts.filter((fact) => deal.project[fact] === null);
}
