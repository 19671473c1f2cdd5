import type { Exact } from '@kontor/quantities';
import { compare, exact } from '@kontor/quantities';
import type { ConcessionalLoan } from './concessionality.ts';
import { concessionalityLevel } from './concessionality.ts';

/** A loan whose maturity is still open; its grace is the same at any maturity, none unless it is given. */
export type LoanTerms = Omit<ConcessionalLoan, 'maturityYears' | 'firstRepaymentYears'> &
  Partial<Pick<ConcessionalLoan, 'firstRepaymentYears'>>;

/** Years beyond which the calculation contract answers nothing. */
const LONGEST_YEARS = 60;

/**
 * Shortest maturity in years at which a loan reaches a concessionality level, in whole intervals (FX-F03). Null when
 * none up to sixty years does.
 *
 * A loan cheaper than the discount rate becomes more concessional with every interval, a dearer one never is; so the
 * shortest maturity is found by halving.
 *
 * @param level percent, positive
 */
export function shortestMaturity(terms: LoanTerms, level: Exact): Exact | null {
  const A = terms.instalmentsPerYear;
  const reaches = (periods: number): boolean => {
    const loan = { firstRepaymentYears: exact(1, A), ...terms, maturityYears: exact(periods, A) };
    const outcome = concessionalityLevel(loan);
    return outcome.kind === 'answer' && compare(outcome.value, level) >= 0;
  };
  let tooShort = 0;
  let longEnough = LONGEST_YEARS * A;
  if (!reaches(longEnough)) return null;
  while (longEnough - tooShort > 1) {
    const middle = Math.floor((tooShort + longEnough) / 2);
    if (reaches(middle)) longEnough = middle;
    else tooShort = middle;
  }
  return exact(longEnough, A);
}
