import { amountText, HUNDRED, times, toDecimal } from '@kontor/quantities';
import { figure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { percentValue } from '../../../assessment/values.ts';
import { belgianShare } from '../../../deal/contract.ts';
import { derived } from '../../../deal/deal.ts';
import { missingForShare } from '../../../instruments/finexpo/rules/belgian-interest.ts';

/** The Belgian interest as it is compared: exact and unrounded (S-43). */
export const belgianInterestFigure = derived((deal): Figure => {
  const share = belgianShare(deal);
  const { belgianContent, contractValue } = deal.project;
  if (share === null || belgianContent === null || contractValue === null)
    return waitingFigure('finexpo-belgian-interest', missingForShare(deal));
  const percent = times(share, HUNDRED);
  const step = {
    step: 'finexpo-belgian-interest',
    formula: '100 × belgianContent / contractValue',
    operands: { belgianContent: amountText(belgianContent), contractValue: amountText(contractValue) },
    result: toDecimal(percent),
  };
  return figure('finexpo-belgian-interest', percentValue(percent), { trace: [step] });
});
