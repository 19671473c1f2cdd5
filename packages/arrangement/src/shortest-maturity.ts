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
 * @param level percent
 */
export function shortestMaturity(terms: LoanTerms, level: Exact): Exact | null {
  const A = terms.instalmentsPerYear;
  const reaches = (periods: number): boolean => {
    const loan = { firstRepaymentYears: exact(1, A), ...terms, maturityYears: exact(periods, A) };
    const outcome = concessionalityLevel(loan);
    return outcome.kind === 'answer' && compare(outcome.value, level) >= 0;
  };
  const last = LONGEST_YEARS * A;
  const shortest = Array.from({ length: last }, (_, i) => i + 1).find(reaches);
  return shortest === undefined ? null : exact(shortest, A);
}
