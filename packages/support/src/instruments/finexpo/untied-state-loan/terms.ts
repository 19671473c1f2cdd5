import type { Figure } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { loanFigures } from '../terms/loan-amount.ts';
import { stateLoanFigures } from '../terms/state-loan.ts';

/** Loan, rate, term and grace of the untied State loan. */
export function untiedStateLoanTerms(deal: Deal): readonly Figure[] {
  return [...loanFigures(deal, 'finexpo.untied-loan.loan-ceiling'), ...stateLoanFigures(deal, 'untied-loan')];
}
