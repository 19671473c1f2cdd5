import { basisOf } from '@kontor/law';
import { compareMoney } from '@kontor/quantities';
import { moneyValue } from '../../../assessment/reasons.ts';
import type { Figure } from '../../../assessment/route.ts';
import { contractInEuro } from '../../../deal/euro.ts';
import type { Deal } from '../../../deal/deal.ts';
import { figure, notFound, open } from '../figure.ts';
import { roomFigure } from './ceiling.ts';

/** The loan that would carry the whole contract, its ceiling, and what the contract leaves of it. */
export function loanFigures(deal: Deal, parameter: string): readonly Figure[] {
  const ceiling = deal.submissionLaw.money(parameter);
  const basis = [basisOf(ceiling)];
  if (!ceiling.found) return [notFound('state-loan-ceiling', basis)];
  const euros = contractInEuro(deal);
  const isWithin = euros !== null && compareMoney(euros.money, ceiling.value) <= 0;
  const loan = isWithin
    ? figure('state-loan', moneyValue(euros.money), { basis: euros.basis, assumed: euros.assumed })
    : open('state-loan', basis);
  return [
    loan,
    figure('state-loan-ceiling', moneyValue(ceiling.value), { basis }),
    roomFigure(deal, 'finexpo-ceiling-room', ceiling.value, deal.project.contractValue, basis),
  ];
}
