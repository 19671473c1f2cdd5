import { parameterFigure, unknownFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { choicesValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';
import { promiseFigure, waitingPeriodFigures } from '../shared/claim-figures.ts';

/** Six political events, each with its own compensation (CR-74); commercial risk is excluded. */
export function terms(deal: Deal): readonly Figure[] {
  const events = deal.coverLaw.list('credendo.investment.events');
  return [
    parameterFigure('credendo-events-covered', events, choicesValue('political-event'), [
      { key: 'credendo.commercial-risk-excluded', values: {} },
    ]),
    unknownFigure('credendo-cover-terms', {
      remarks: [{ key: 'credendo.terms-not-published', values: {} }],
    }),
    ...waitingPeriodFigures(deal, ['political']),
    promiseFigure(deal),
    ...capacityFigures(deal),
  ];
}
