import { amountText, HUNDRED, times, toDecimal } from '@kontor/quantities';
import { percentValue } from '../../../assessment/reasons.ts';
import type { Figure } from '../../../assessment/route.ts';
import { belgianShare } from '../../../deal/contract.ts';
import type { Deal } from '../../../deal/deal.ts';
import { figure, open } from '../figure.ts';

/** The Belgian interest as it is compared: exact and unrounded (S-43). */
export function belgianInterestFigure(deal: Deal): Figure {
  const share = belgianShare(deal);
  const { belgianContent, contractValue } = deal.project;
  if (share === null || belgianContent === null || contractValue === null)
    return open('finexpo-belgian-interest');
  const percent = times(share, HUNDRED);
  const step = {
    step: 'finexpo-belgian-interest',
    formula: '100 × belgianContent / contractValue',
    operands: { belgianContent: amountText(belgianContent), contractValue: amountText(contractValue) },
    result: toDecimal(percent),
  };
  return figure('finexpo-belgian-interest', percentValue(percent), { trace: [step] });
}
