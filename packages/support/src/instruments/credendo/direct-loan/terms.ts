import { basisOf } from '@kontor/law';
import { subtract } from '@kontor/quantities';
import { figure, parameterFigure, unknownFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { moneyValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { inEuro } from '../../../deal/euro.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import { directLoanPremium } from '../credit/premium.ts';
import { loanPrincipal } from '../rules/loan-ceiling.ts';
import { capacityFigures } from '../shared/capacity-figures.ts';
import { promiseFigure } from '../shared/claim-figures.ts';
import { creditFigures } from '../shared/credit-figures.ts';

/** Credendo lends to the buyer itself: amount with any financed premium, ceiling and room, price and rate floor. */
export function terms(deal: Deal): readonly Figure[] {
  const ceiling = deal.coverLaw.money('credendo.direct-loan.ceiling');
  return [
    loanFigure(deal),
    parameterFigure('credendo-loan-ceiling', ceiling, moneyValue),
    roomFigure(deal),
    ...creditFigures(deal, directLoanPremium(deal)),
    promiseFigure(deal),
    ...capacityFigures(deal).slice(0, 3),
  ];
}

function loanFigure(deal: Deal): Figure {
  const name = 'credendo-loan-principal';
  const loan = loanPrincipal(deal);
  return loan === null
    ? waitingFigure(name, unansweredFacts(deal, ['contractValue', 'localCosts', 'country', 'premiumPayment']))
    : figure(name, moneyValue(loan));
}

function roomFigure(deal: Deal): Figure {
  const name = 'credendo-loan-room';
  const ceiling = deal.coverLaw.money('credendo.direct-loan.ceiling');
  const loan = loanPrincipal(deal);
  const euros = loan === null ? null : inEuro(deal, loan);
  if (!ceiling.found || euros === null) return unknownFigure(name, { basis: [basisOf(ceiling)] });
  const basis = [basisOf(ceiling), ...euros.basis];
  return figure(name, moneyValue(subtract(ceiling.value, euros.money)), { basis, assumed: euros.assumed });
}
