import { unknownFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';
import { insuredCreditFigures } from '../shared/credit-figures.ts';

/** The bills of an insured supplier credit; what Credendo pays for them is not published. */
export function terms(deal: Deal): readonly Figure[] {
  const remarks = [{ key: 'credendo.terms-not-published', values: {} }];
  return [
    unknownFigure('credendo-purchase-price', { remarks }),
    ...insuredCreditFigures(deal),
    ...capacityFigures(deal).slice(0, 3),
  ];
}
