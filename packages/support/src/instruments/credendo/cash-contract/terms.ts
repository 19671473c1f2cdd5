import { figure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { moneyValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';
import { disclosureFigure, promiseFigure, waitingPeriodFigures } from '../shared/claim-figures.ts';
import { coverFigures } from '../shared/cover-figures.ts';

/** Cover of the contract while it is carried out. Without credit the Arrangement sets no minimum premium. */
export function terms(deal: Deal): readonly Figure[] {
  return [
    insuredContract(deal),
    ...coverFigures(deal),
    ...waitingPeriodFigures(deal),
    ...disclosureFigure(deal),
    promiseFigure(deal),
    ...capacityFigures(deal),
  ];
}

function insuredContract(deal: Deal): Figure {
  const { contractValue } = deal.project;
  const name = 'credendo-insured-contract';
  return contractValue === null
    ? waitingFigure(name, ['contractValue'])
    : figure(name, moneyValue(contractValue));
}
