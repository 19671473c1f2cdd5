import { parameterFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { choicesValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';
import { promiseFigure, waitingPeriodFigures } from '../shared/claim-figures.ts';

/** Political loss of the equipment. Neither the percentage of cover nor the premium is published. */
export function terms(deal: Deal): readonly Figure[] {
  const events = deal.coverLaw.list('credendo.equipment.events');
  return [
    parameterFigure('credendo-events-covered', events, choicesValue('political-event')),
    ...waitingPeriodFigures(deal, ['political']),
    promiseFigure(deal),
    ...capacityFigures(deal),
  ];
}
