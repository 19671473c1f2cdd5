import type { OpenStep, Route } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { openSearch } from '../rules/bank-search.ts';
import { isAnnounced } from '../rules/product-state.ts';
import { coverSteps } from '../shared/steps.ts';
import { documents } from './documents.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';
import { timeLimits } from './time-limits.ts';

function searchSteps(deal: Deal): OpenStep[] {
  const open = openSearch(deal);
  if (open === null) return [];
  return [{ key: `credendo-${open}`, by: open === 'wait-for-banks' ? 'bank' : 'exporter', opens: true }];
}

/** Loan by Credendo to the foreign buyer, where no bank is found. */
export const DIRECT_LOAN: Route = {
  id: 'CR_BUYER_DIRECT',
  institution: 'credendo',
  rules,
  terms,
  documents,
  steps: (deal) => [...searchSteps(deal), ...coverSteps(deal)],
  timeLimits,
  next: (deal) => {
    if (openSearch(deal) !== null) return 'credendo-ask-banks';
    return isAnnounced(deal, 'CR_BUYER_DIRECT') ? 'credendo-follow-launch' : 'credendo-apply';
  },
};
