import { unknownFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';

/** The product pages name no figure. */
export function terms(deal: Deal): readonly Figure[] {
  const remarks = [{ key: 'credendo.terms-not-published', values: {} }];
  return [unknownFigure('credendo-cover-terms', { remarks }), ...capacityFigures(deal).slice(0, 3)];
}
