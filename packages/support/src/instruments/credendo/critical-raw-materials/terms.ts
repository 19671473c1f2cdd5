import { unknownFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';

/** Announced only: risks, cover, limits and price are to be published. */
export function terms(deal: Deal): readonly Figure[] {
  const remarks = [{ key: 'credendo.announced', values: {} }];
  return [unknownFigure('credendo-cover-terms', { remarks }), ...capacityFigures(deal)];
}
