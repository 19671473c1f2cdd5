import type { TraceStep } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { HUNDRED, ONE, compare, dividedBy, exact, isZero, plus, times, toDecimal } from '@kontor/quantities';
import type { Answer, Impossible } from './answer.ts';
import { answered, impossible } from './answer.ts';
import type { Fixed } from './fixed-point.ts';
import { FIXED_ONE, exactTo, fixed, fixedOf, powerOf, product, quotient, rootOf } from './fixed-point.ts';
import { operand, percentOperand } from './operand.ts';

export const LOAN_PROFILES = ['equal-principal', 'annuity', 'bullet'] as const;
export type LoanProfile = (typeof LOAN_PROFILES)[number];

export interface ConcessionalLoan {
  /** Percent per annum, effective. */
  readonly discountRate: Exact;
  /** Percent per annum, nominal: a period costs its share of the year on the balance. */
  readonly interestRate: Exact;
  /** Time zero to the last repayment of principal. */
  readonly maturityYears: Exact;
  /** Time zero to the first repayment of principal; one interval when there is no grace. */
  readonly firstRepaymentYears: Exact;
  readonly instalmentsPerYear: number;
  readonly profile: LoanProfile;
}

const PLACES = 30;
const TRACE_PLACES = 18;

/**
 * Concessionality level in percent, in closed form (OECD-9, DAC formulas): the part of the nominal value that the
 * borrower is given, `100 × (1 − PV of debt service)`. Negative when the loan is dearer than the discount rate.
 *
 * Interest is paid in every period, also by a bullet. The formulas of the DAC call the first repayment the end of
 * grace; interest of the period before it still belongs to the repayment phase, so the grace phase is one interval
 * shorter.
 */
export function concessionalityLevel(loan: ConcessionalLoan): Answer<Exact> {
  const refused = contradiction(loan);
  if (refused !== null) return refused;
  const phases = phasesOf(loan);
  const value = presentValue(loan.profile, phases);
  const level = exactTo(100n * (FIXED_ONE - value), PLACES);
  return answered(level, [], { trace: () => traceOf(loan, phases, value, level) });
}

function contradiction(loan: ConcessionalLoan): Impossible | null {
  const { maturityYears, firstRepaymentYears, instalmentsPerYear, profile } = loan;
  const A = exact(instalmentsPerYear);
  if (!isWhole(times(maturityYears, A))) return impossible('maturityYears', 'periods-not-whole');
  if (!isWhole(times(firstRepaymentYears, A))) return impossible('firstRepaymentYears', 'periods-not-whole');
  if (compare(times(firstRepaymentYears, A), exact(1)) < 0) {
    return impossible('firstRepaymentYears', 'first-repayment-before-one-interval');
  }
  const order = compare(firstRepaymentYears, maturityYears);
  if (order > 0) return impossible('firstRepaymentYears', 'first-repayment-after-maturity');
  if (profile === 'bullet' && order < 0)
    return impossible('firstRepaymentYears', 'bullet-repaid-before-maturity');
  return null;
}

function isWhole(value: Exact): boolean {
  return value.d === 1n;
}

/** The two phases of the loan in periods: interest only, then interest and principal. */
interface Phases {
  /** d: discount rate of a period. */
  readonly discount: Fixed;
  /** R / A: interest of a period on the balance. */
  readonly interest: Fixed;
  readonly interestOnlyPeriods: number;
  /** NR: repayments of principal. */
  readonly repayments: number;
}

function phasesOf(loan: ConcessionalLoan): Phases {
  const { instalmentsPerYear: A } = loan;
  const years = (value: Exact): number => Number(times(value, exact(A)).n);
  const yearly = fixed(plus(ONE, dividedBy(loan.discountRate, HUNDRED)));
  const interestOnlyPeriods = years(loan.firstRepaymentYears) - 1;
  return {
    discount: isZero(loan.discountRate) ? 0n : rootOf(yearly, A) - FIXED_ONE,
    interest: fixed(dividedBy(loan.interestRate, times(HUNDRED, exact(A)))),
    interestOnlyPeriods,
    repayments: years(loan.maturityYears) - interestOnlyPeriods,
  };
}

/** Present value of all debt service of a loan of 1. */
function presentValue(profile: LoanProfile, phases: Phases): Fixed {
  const { discount, interest, interestOnlyPeriods, repayments } = phases;
  const graceInterest = product(interest, annuityValue(discount, interestOnlyPeriods));
  const service =
    profile === 'annuity' ? levelService(phases) : equalPrincipalService(discount, interest, repayments);
  return graceInterest + product(service, discounting(discount, interestOnlyPeriods));
}

/** (1 + rate)^-periods, by powers of the discount factor, which never grow beyond 1. */
function discounting(rate: Fixed, periods: number): Fixed {
  return powerOf(quotient(FIXED_ONE, FIXED_ONE + rate), periods);
}

/** Value of 1 at the end of each of n periods. */
function annuityValue(discount: Fixed, periods: number): Fixed {
  if (discount === 0n) return fixedOf(periods);
  return quotient(FIXED_ONE - discounting(discount, periods), discount);
}

/** Principal in equal parts and interest on what is left; a bullet is the case of one repayment. */
function equalPrincipalService(discount: Fixed, interest: Fixed, repayments: number): Fixed {
  const level = annuityValue(discount, repayments);
  const principal = level / BigInt(repayments);
  // Σ (NR − k + 1) / NR × v^k; at d = 0 the mean balance times the number of periods.
  const balances =
    discount === 0n
      ? fixedOf(repayments + 1) / 2n
      : quotient(fixedOf(repayments) - level, discount * BigInt(repayments));
  return principal + product(interest, balances);
}

/** The same payment of interest and principal in each period. */
function levelService({ discount, interest, repayments }: Phases): Fixed {
  const payment =
    interest === 0n
      ? FIXED_ONE / BigInt(repayments)
      : quotient(interest, FIXED_ONE - discounting(interest, repayments));
  return product(payment, annuityValue(discount, repayments));
}

function traceOf(loan: ConcessionalLoan, phases: Phases, value: Fixed, level: Exact): readonly TraceStep[] {
  const shown = (number: Fixed): string => toDecimal(exactTo(number, TRACE_PLACES));
  const A = String(loan.instalmentsPerYear);
  return [
    {
      step: 'period-discount-rate',
      formula: '(1 + I)^(1/A) − 1',
      operands: { I: percentOperand(loan.discountRate), A },
      result: shown(phases.discount),
    },
    {
      step: 'repayments',
      formula: 'A × (M − first) + 1',
      operands: { A, M: operand(loan.maturityYears), first: operand(loan.firstRepaymentYears) },
      result: String(phases.repayments),
    },
    {
      step: 'present-value',
      formula: 'interest during grace + debt service after it, discounted, of a loan of 1',
      operands: {
        d: shown(phases.discount),
        'R/A': shown(phases.interest),
        grace: String(phases.interestOnlyPeriods),
        NR: String(phases.repayments),
        profile: loan.profile,
      },
      result: shown(value),
    },
    {
      step: 'concessionality-level',
      formula: '100 × (1 − PV)',
      operands: { PV: shown(value) },
      result: operand(level),
    },
  ];
}
