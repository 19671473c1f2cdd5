import { figure, parameterFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { choicesValue, moneyValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';
import { promiseFigure, waitingPeriodFigures } from '../shared/claim-figures.ts';

/** Non-delivery after a prepayment, from the order to the delivery. Cover and premium are not published. */
export function terms(deal: Deal): readonly Figure[] {
  const { prepaymentToSupplier } = deal.project;
  const name = 'credendo-insured-prepayment';
  const events = deal.coverLaw.list('credendo.import.events');
  return [
    prepaymentToSupplier === null
      ? waitingFigure(name, ['prepaymentToSupplier'])
      : figure(name, moneyValue(prepaymentToSupplier)),
    parameterFigure('credendo-events-covered', events, choicesValue('delivery-event')),
    ...waitingPeriodFigures(deal, ['political']),
    promiseFigure(deal),
    ...capacityFigures(deal),
  ];
}
