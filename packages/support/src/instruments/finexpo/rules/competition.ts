import type { Reason, Weight } from '@kontor/law';
import { HALF, HUNDRED, compare, times } from '@kontor/quantities';
import type { Exact } from '@kontor/quantities';
import type { Rule } from '../../../assessment/route.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { percentValue, reason, requires, unanswered } from '../../../assessment/reasons.ts';
import { belgianShare, largestForeignShare } from '../../../deal/contract.ts';
import { defineRule } from '../define-rule.ts';
import { missingForShare } from './belgian-interest.ts';

/** FX-14: competitors have aid too. It decides for the grant; the other pages only speak of competition. */
export function competitorsWithAid(weight: Exclude<Weight, 'informs'>): Rule {
  return defineRule(
    { id: 'FX-14', aspect: 'competition' },
    ['met', 'not-met', 'unknown'],
    ({ project }, name) => requires(name, 'competitorsHaveAid', project.competitorsHaveAid, true, { weight }),
  );
}

function againstLargest(name: RuleName, belgian: Exact, foreign: Exact): Reason {
  const order = compare(belgian, foreign);
  return reason(name, {
    outcome: order > 0 ? 'met' : 'not-met',
    weight: order === 0 ? 'warns' : 'decides',
    fact: 'belgianContent',
    value: percentValue(times(belgian, HUNDRED)),
    comparison: 'more-than',
    limit: percentValue(times(foreign, HUNDRED)),
    remarks: order === 0 ? [{ key: 'finexpo-equal-content', values: {} }] : [],
  });
}

/** FX-14: the Belgian content is larger than that of every other country; a tie is a warning (S-44). */
export const largestContent = defineRule(
  { id: 'FX-14', aspect: 'largest-content' },
  ['met', 'not-met', 'unknown'],
  (deal, name) => {
    const belgian = belgianShare(deal);
    if (belgian === null) return unanswered(name, missingForShare(deal), { comparison: 'more-than' });
    const value = percentValue(times(belgian, HUNDRED));
    const foreign = largestForeignShare(deal);
    if (foreign !== null) return againstLargest(name, belgian, foreign);
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
