import type { Figure } from '../../../assessment/route.ts';
import { countValue } from '../../../assessment/reasons.ts';
import type { Deal } from '../../../deal/deal.ts';
import { parameterFigure } from '../figure.ts';

/** Advice, not money: what the service needs to know of the search for a bank. */
export function terms(deal: Deal): readonly Figure[] {
  const banks = deal.law.integer('credendo.bank-search.banks');
  return [parameterFigure('credendo-banks-to-ask', banks, countValue)];
}
