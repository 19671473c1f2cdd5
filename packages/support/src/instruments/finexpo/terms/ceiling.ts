import type { Basis } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Money } from '@kontor/quantities';
import { subtract } from '@kontor/quantities';
import { figure, unknownFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { moneyValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { inEuro } from '../../../deal/euro.ts';
import { conversionRemarks } from '../rules/contract-ceiling.ts';

/** What is left of a ceiling after the amount, in euro; negative when it is passed, null while no rate is known. */
export function roomFigure(
  deal: Deal,
  name: string,
  ceiling: Money,
  amount: Money | null,
  basis: readonly Basis[],
): Figure {
  if (amount === null) return waitingFigure(name, ['contractValue'], basis);
  const euros = inEuro(deal, amount);
  if (euros === null) {
    const remarks = conversionRemarks(amount, { side: 'unknown', euros, basis });
    return unknownFigure(name, { basis, remarks });
  }
  const value = moneyValue(subtract(ceiling, euros.money));
  return figure(name, value, { basis: [...basis, ...euros.basis], assumed: euros.assumed });
}

/** The contract ceiling in force on the day of submission and what the contract leaves of it. */
export function contractCeilingFigures(deal: Deal, parameter: string): readonly Figure[] {
  const ceiling = deal.submissionLaw.money(parameter);
  const basis = [basisOf(ceiling)];
  if (!ceiling.found) return [unknownFigure('finexpo-contract-ceiling', { basis })];
  const { contractValue } = deal.project;
  return [
    figure('finexpo-contract-ceiling', moneyValue(ceiling.value), { basis }),
    roomFigure(deal, 'finexpo-ceiling-room', ceiling.value, contractValue, basis),
  ];
}
