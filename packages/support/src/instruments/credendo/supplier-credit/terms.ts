import type { Figure } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';
import { disclosureFigure, promiseFigure, waitingPeriodFigures } from '../shared/claim-figures.ts';
import { coverFigures } from '../shared/cover-figures.ts';
import { insuredCreditFigures } from '../shared/credit-figures.ts';

/** The exporter grants the credit against bills or notes, which a bank may discount. */
export function terms(deal: Deal): readonly Figure[] {
  return [
    ...insuredCreditFigures(deal),
    ...coverFigures(deal),
    ...waitingPeriodFigures(deal),
    ...disclosureFigure(deal),
    promiseFigure(deal),
    ...capacityFigures(deal),
  ];
}
