import type { Figure } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';
import { disclosureFigure, promiseFigure, waitingPeriodFigures } from '../shared/claim-figures.ts';
import { coverFigures, uninsuredShareFigures } from '../shared/cover-figures.ts';
import { insuredCreditFigures } from '../shared/credit-figures.ts';

/** A bank lends to the buyer; bank and exporter are insured. */
export function terms(deal: Deal): readonly Figure[] {
  return [
    ...insuredCreditFigures(deal),
    ...coverFigures(deal),
    ...uninsuredShareFigures(deal),
    ...waitingPeriodFigures(deal),
    ...disclosureFigure(deal),
    promiseFigure(deal),
    ...capacityFigures(deal),
  ];
}
