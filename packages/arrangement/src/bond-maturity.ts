import type { Law, TraceStep } from '@kontor/law';
import type { Exact, Rounding } from '@kontor/quantities';
import { exact, plus, roundedTo, times } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { answered, gather } from './answer.ts';
import { operand } from './operand.ts';

export interface BondMaturityCase {
  readonly drawdownYears: Exact;
  readonly repaymentYears: Exact;
  readonly instalmentsPerYear: number;
  /** Weighted average life in years of a profile that is not the standard one; null for the standard one. */
  readonly weightedAverageLifeYears?: Exact | null;
}

/**
 * Maturity in whole years of the government bond that gives the base rate since 15 July 2023 (OECD-5): drawdown
 * period plus half of repayment term and interval, or plus the weighted average life; to the nearest year, ties up
 * (S-76), within the maturities that are published.
 */
export function bondMaturity(law: Law, bondCase: BondMaturityCase): Answer<number> {
  const found = gather(
    law.number('oecd.cirr.bond-maturity.repayment-weight'),
    law.choice('oecd.cirr.bond-maturity.tie'),
    law.integer('oecd.cirr.bond-maturity.shortest'),
    law.integer('oecd.cirr.bond-maturity.longest'),
  );
  if (found.kind === 'absent') return found;
  const [weight, tie, shortest, longest] = found.values;
  const exactStep = unrounded(bondCase, weight);
  const nearest = Number(roundedTo(exactStep.maturity, 0, tieRounding(tie)).n);
  const maturity = Math.min(Math.max(nearest, shortest), longest);
  const rounded: TraceStep = {
    step: 'bond-maturity',
    formula: 'nearest whole year, ties up, within shortest and longest',
    operands: { m: operand(exactStep.maturity), shortest: String(shortest), longest: String(longest) },
    result: String(maturity),
  };
  const isTie = exactStep.maturity.d === 2n;
  const basis = found.basis.filter(({ parameter }) => isTie || parameter !== 'oecd.cirr.bond-maturity.tie');
  return answered(maturity, basis, { trace: [exactStep.step, rounded] });
}

/** S-76: no source says which way; the data names the choice. */
function tieRounding(tie: string): Rounding {
  if (tie === 'up') return 'half-away-from-zero';
  if (tie === 'even') return 'half-even';
  throw new TypeError(`oecd.cirr.bond-maturity.tie is ${tie}`);
}

function unrounded(bondCase: BondMaturityCase, weight: Exact): { maturity: Exact; step: TraceStep } {
  const { drawdownYears, repaymentYears, instalmentsPerYear, weightedAverageLifeYears = null } = bondCase;
  const interval = exact(1, instalmentsPerYear);
  const DP = operand(drawdownYears);
  if (weightedAverageLifeYears !== null) {
    const maturity = plus(drawdownYears, weightedAverageLifeYears);
    const operands = { DP, WAL: operand(weightedAverageLifeYears) };
    return {
      maturity,
      step: { step: 'credit-life', formula: 'DP + WAL', operands, result: operand(maturity) },
    };
  }
  const maturity = plus(drawdownYears, times(weight, plus(repaymentYears, interval)));
  const operands = { DP, w: operand(weight), RT: operand(repaymentYears), p: operand(interval) };
  return {
    maturity,
    step: { step: 'credit-life', formula: 'DP + w × RT + w × p', operands, result: operand(maturity) },
  };
}
