import { parameterFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { monthsValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';

/** Limits in euro for a year, risks of at most a year; the bank keeps at least as much as Credendo takes. */
export function terms(deal: Deal): readonly Figure[] {
  const law = deal.coverLaw;
  const remarks = [{ key: 'credendo.bank-keeps-half', values: {} }];
  return [
    parameterFigure(
      'credendo-lc-risk-period',
      law.integer('credendo.letter-of-credit.risk-months'),
      monthsValue,
      remarks,
    ),
    parameterFigure(
      'credendo-lc-limit-validity',
      law.integer('credendo.letter-of-credit.limit-months'),
      monthsValue,
    ),
    ...capacityFigures(deal).slice(0, 3),
  ];
}
