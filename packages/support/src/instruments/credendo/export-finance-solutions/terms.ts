import { parameterFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { countValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';

/** Advice, not money: what the service needs to know of the search for a bank. */
export function terms(deal: Deal): readonly Figure[] {
  const banks = deal.coverLaw.integer('credendo.bank-search.banks');
  return [parameterFigure('credendo-banks-to-ask', banks, countValue)];
}
