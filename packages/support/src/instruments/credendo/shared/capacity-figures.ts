import { basisOf } from '@kontor/law';
import { subtract } from '@kontor/quantities';
import { figure, parameterFigure, unknownFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { moneyValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';
import { shown } from '../credit/amounts.ts';

/**
 * Ceilings of the two accounts and what the last published position left of them (CR-13). Potential commitments are
 * stated apart: their weight in the account is not known (S-65).
 */
export const capacityFigures = derived((deal): Figure[] => {
  const law = deal.coverLaw;
  return [
    parameterFigure('credendo-capacity-own', law.money('credendo.capacity.own'), moneyValue),
    ownLeft(deal),
    parameterFigure(
      'credendo-capacity-own-potential',
      law.money('credendo.capacity.own.potential'),
      moneyValue,
    ),
    parameterFigure('credendo-capacity-state', law.money('credendo.capacity.state'), moneyValue),
    parameterFigure('credendo-capacity-state-left', law.money('credendo.capacity.state.free'), moneyValue, [
      ...positionOn(deal, 'credendo.capacity.state.free'),
    ]),
  ];
});

function ownLeft(deal: Deal): Figure {
  const name = 'credendo-capacity-own-left';
  const ceiling = deal.coverLaw.money('credendo.capacity.own');
  const outstanding = deal.coverLaw.money('credendo.capacity.own.outstanding');
  const basis = [basisOf(ceiling), basisOf(outstanding)];
  if (!ceiling.found || !outstanding.found) return unknownFigure(name, { basis });
  const left = subtract(ceiling.value, outstanding.value);
  const step = {
    step: 'capacity-left',
    formula: 'ceiling − outstanding commitments',
    operands: { ceiling: shown(ceiling.value), 'outstanding commitments': shown(outstanding.value) },
    result: shown(left),
  };
  const remarks = positionOn(deal, 'credendo.capacity.own.outstanding');
  return figure(name, moneyValue(left), { basis, trace: [step], remarks });
}

function positionOn(deal: Deal, id: string): Figure['remarks'] {
  const { line } = deal.coverLaw.money(id);
  if (line === null || line.from === 'unknown') return [];
  return [{ key: 'credendo.position-of', values: { date: { kind: 'date', date: line.from } } }];
}
