import { parameterFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { percentValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';

/** A share of the bank's risk, equal in rank, paid out of the bank's margin: no price for the company. */
export function terms(deal: Deal): readonly Figure[] {
  const share = deal.coverLaw.number('credendo.guarantee.maximum-share');
  const remarks = [{ key: 'credendo.bank-shares-margin', values: {} }];
  const [own, left, potential] = capacityFigures(deal);
  const account = [own, left, potential].filter((figure) => figure !== undefined);
  return [parameterFigure('credendo-guaranteed-share', share, percentValue, remarks), ...account];
}
