import type { Basis } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Money } from '@kontor/quantities';
import { compareMoney } from '@kontor/quantities';
import { figure, unknownFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { moneyValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { contractInEuro } from '../../../deal/euro.ts';
import { roomFigure } from './ceiling.ts';

function loanFigure(deal: Deal, ceiling: Money, basis: readonly Basis[]): Figure {
  const name = 'state-loan';
  const { contractValue } = deal.project;
  if (contractValue === null) return waitingFigure(name, ['contractValue'], basis);
  const euros = contractInEuro(deal);
  return euros !== null && compareMoney(euros.money, ceiling) <= 0
    ? figure(name, moneyValue(euros.money), { basis: euros.basis, assumed: euros.assumed })
    : unknownFigure(name, { basis });
}

/** The loan that would carry the whole contract, its ceiling, and what the contract leaves of it. */
export function loanFigures(deal: Deal, parameter: string): readonly Figure[] {
  const ceiling = deal.submissionLaw.money(parameter);
  const basis = [basisOf(ceiling)];
  if (!ceiling.found) return [unknownFigure('state-loan-ceiling', { basis })];
  return [
    loanFigure(deal, ceiling.value, basis),
    figure('state-loan-ceiling', moneyValue(ceiling.value), { basis }),
    roomFigure(deal, 'finexpo-ceiling-room', ceiling.value, deal.project.contractValue, basis),
  ];
}
