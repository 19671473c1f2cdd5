import { basisOf } from '@kontor/law';
import { HUNDRED, amountText, dividedBy, scale, subtract, toDecimal } from '@kontor/quantities';
import { figure, unknownFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { moneyValue, percentValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { belgianInterestFigure } from '../terms/belgian-interest.ts';
import { contractCeilingFigures } from '../terms/ceiling.ts';
import { stateLoanFigures } from '../terms/state-loan.ts';
import type { StateLoanShare } from './share.ts';
import { stateLoanShare } from './share.ts';

/** The two parts of the contract: State loan to the cent, half away from zero, and the commercial credit as the rest. */
function partFigures(deal: Deal, { percent, basis, remarks }: StateLoanShare): readonly Figure[] {
  const { contractValue } = deal.project;
  const share = figure('mixed-state-loan-share', percentValue(percent), { basis, remarks });
  if (contractValue === null) {
    const parts = ['state-loan', 'mixed-commercial-part'];
    return [share, ...parts.map((name) => waitingFigure(name, ['contractValue'], basis))];
  }
  const loan = scale(contractValue, dividedBy(percent, HUNDRED), 'half-away-from-zero');
  const step = {
    step: 'finexpo-state-loan-part',
    formula: 'contractValue × share / 100, to the cent',
    operands: { contractValue: amountText(contractValue), share: toDecimal(percent) },
    result: amountText(loan),
  };
  return [
    share,
    figure('state-loan', moneyValue(loan), { basis, remarks, trace: [step] }),
    figure('mixed-commercial-part', moneyValue(subtract(contractValue, loan)), { basis, remarks }),
  ];
}

/** S-22: the loan's ceiling binds before the contract's; both are shown. */
function loanCeilingFigures(deal: Deal, share: StateLoanShare): readonly Figure[] {
  const ceiling = deal.submissionLaw.money('finexpo.mixed.loan-ceiling');
  const basis = [basisOf(ceiling)];
  if (!ceiling.found) return [unknownFigure('state-loan-ceiling', { basis })];
  const contract = scale(ceiling.value, dividedBy(HUNDRED, share.percent), 'down');
  return [
    figure('state-loan-ceiling', moneyValue(ceiling.value), { basis }),
    figure('mixed-effective-ceiling', moneyValue(contract), { basis: [...basis, ...share.basis] }),
  ];
}

/** State loan and commercial credit, both ceilings, term and grace of the mixed credit (FX-44). */
export function mixedCreditTerms(deal: Deal): readonly Figure[] {
  const share = stateLoanShare(deal);
  return [
    ...(share === null ? [] : partFigures(deal, share)),
    ...contractCeilingFigures(deal, 'finexpo.mixed.contract-ceiling'),
    ...(share === null ? [] : loanCeilingFigures(deal, share)),
    ...stateLoanFigures(deal, 'mixed'),
    belgianInterestFigure(deal),
  ];
}
