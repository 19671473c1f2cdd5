import { parameterFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { moneyValue, monthsValue, percentValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';

/** Figures of the years in which the guarantee existed. */
export function terms(deal: Deal): readonly Figure[] {
  const law = deal.coverLaw;
  return [
    parameterFigure('credendo-guaranteed-share', law.number('credendo.bridge.share'), percentValue),
    parameterFigure('credendo-bridge-ceiling', law.money('credendo.bridge.per-company'), moneyValue),
    parameterFigure('credendo-bridge-months', law.integer('credendo.bridge.months'), monthsValue),
  ];
}
