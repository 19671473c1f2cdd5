import type { Reason, Weight } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { HALF, HUNDRED, add, compare, compareMoney, money, subtract, times } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { reason, requires, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { moneyValue, percentValue } from '../../../assessment/values.ts';
import { belgianShare, largestForeignShare } from '../../../deal/contract.ts';
import type { Deal } from '../../../deal/deal.ts';
import { missingForShare } from './belgian-interest.ts';

/** FX-14: competitors have aid too. It decides for the grant; the other pages only speak of competition. */
export function competitorsWithAid(weight: Exclude<Weight, 'informs'>): Rule {
  return defineRule({ id: 'FX-14', aspect: 'competition' }, EVERY_OUTCOME, ({ project }, name) =>
    requires(name, 'competitorsHaveAid', project.competitorsHaveAid, true, { weight }),
  );
}

/** One cent more than the largest other country; content moves to Belgium when the contract has no room for that. */
function contentAbove({ project }: Deal): Reason['remedies'] {
  const { contractValue, largestForeignContent: foreign } = project;
  if (contractValue === null || foreign === null || contractValue.currency !== foreign.currency) return [];
  const cent = money(1n, foreign.currency);
  const above = add(foreign, cent);
  const hasRoom = compareMoney(add(above, foreign), contractValue) <= 0;
  if (hasRoom) return [[{ fact: 'belgianContent', to: moneyValue(above) }]];
  const half = add(money(contractValue.cents / 2n, contractValue.currency), cent);
  return [
    [
      { fact: 'belgianContent', to: moneyValue(half) },
      { fact: 'largestForeignContent', to: moneyValue(subtract(contractValue, half)) },
    ],
  ];
}

function againstLargest(deal: Deal, name: RuleName, belgian: Exact, foreign: Exact): Reason {
  const order = compare(belgian, foreign);
  return reason(name, {
    outcome: order > 0 ? 'met' : 'not-met',
    weight: order === 0 ? 'warns' : 'decides',
    fact: 'belgianContent',
    value: percentValue(times(belgian, HUNDRED)),
    comparison: 'more-than',
    limit: percentValue(times(foreign, HUNDRED)),
    remedies: order > 0 ? [] : contentAbove(deal),
    remarks: order === 0 ? [{ key: 'finexpo-equal-content', values: {} }] : [],
  });
}

/** FX-14: the Belgian content is larger than that of every other country; a tie is a warning (S-44). */
export const largestContent = defineRule(
  { id: 'FX-14', aspect: 'largest-content' },
  EVERY_OUTCOME,
  (deal, name) => {
    const belgian = belgianShare(deal);
    if (belgian === null) return unanswered(name, missingForShare(deal), { comparison: 'more-than' });
    const value = percentValue(times(belgian, HUNDRED));
    const foreign = largestForeignShare(deal);
    if (foreign !== null) return againstLargest(deal, name, belgian, foreign);
    // More than half of the whole cannot be beaten by one other country.
    if (compare(belgian, HALF) > 0)
      return reason(name, {
        outcome: 'met',
        fact: 'belgianContent',
        value,
        comparison: 'more-than',
        limit: percentValue(times(HALF, HUNDRED)),
      });
    return unanswered(name, ['largestForeignContent'], { comparison: 'more-than' });
  },
);
