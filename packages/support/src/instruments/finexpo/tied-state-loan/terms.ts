import type { Figure } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { belgianInterestFigure } from '../terms/belgian-interest.ts';
import { loanFigures } from '../terms/loan-amount.ts';
import { stateLoanFigures } from '../terms/state-loan.ts';

/** Loan, rate, term and grace of the tied State loan. */
export function tiedStateLoanTerms(deal: Deal): readonly Figure[] {
  return [
    ...loanFigures(deal, 'finexpo.tied-loan.loan-ceiling'),
    ...stateLoanFigures(deal, 'tied-loan'),
    belgianInterestFigure(deal),
  ];
}
