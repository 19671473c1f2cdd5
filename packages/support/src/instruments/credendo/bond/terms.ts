import { parameterFigure, unknownFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { choicesValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';
import { promiseFigure } from '../shared/claim-figures.ts';

/** Calls that are covered; the premium follows country risk and tenor, is due at issue and is not published (CR-08). */
export function terms(deal: Deal): readonly Figure[] {
  const law = deal.coverLaw;
  return [
    parameterFigure('credendo-bond-types', law.list('credendo.bond.types'), choicesValue('bond-type')),
    parameterFigure('credendo-events-covered', law.list('credendo.bond.events'), choicesValue('bond-event'), [
      { key: 'credendo.own-default-excluded', values: {} },
    ]),
    unknownFigure('credendo-bond-premium', {
      remarks: [{ key: 'credendo.bond-premium-at-issue', values: {} }],
    }),
    promiseFigure(deal),
    ...capacityFigures(deal),
  ];
}
