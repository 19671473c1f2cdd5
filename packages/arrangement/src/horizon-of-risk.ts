import type { Law, TraceStep } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { ZERO, compare, exact, plus, times } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { answered, gather, impossible } from './answer.ts';
import { operand } from './operand.ts';
import { equivalentTerm } from './profile.ts';

/** How the repayment is given: the term of a standard profile, or the weighted average life of any other. */
export type Repayment =
  | { readonly kind: 'standard-profile'; readonly years: Exact }
  /** Weighted average life of the repayment period in years, from the starting point of credit. */
  | { readonly kind: 'weighted-average-life'; readonly years: Exact };

export interface RiskPeriod {
  readonly drawdownYears: Exact;
  readonly repayment: Repayment;
}

const MONTHS_A_YEAR = 12;

/**
 * Horizon of risk in years (OECD-6): a share of the drawdown period and the repayment term, or the term of the
 * standard profile with the same weighted average life.
 */
export function horizonOfRisk(law: Law, { drawdownYears, repayment }: RiskPeriod): Answer<Exact> {
  const found = gather(
    law.number('oecd.premium.drawdown-weight'),
    law.integer('oecd.profile.interval-months'),
  );
  if (found.kind === 'absent') return found;
  const [weight, intervalMonths] = found.values;
  if (repayment.kind === 'standard-profile') {
    const horizon = plus(times(weight, drawdownYears), repayment.years);
    const step = (): TraceStep => ({
      step: 'horizon-of-risk',
      formula: 'w × DP + RT',
      operands: { w: operand(weight), DP: operand(drawdownYears), RT: operand(repayment.years) },
      result: operand(horizon),
    });
    return answered(horizon, found.basis.slice(0, 1), { trace: () => [step()] });
  }
  const interval = exact(intervalMonths, MONTHS_A_YEAR);
  const term = equivalentTerm(repayment.years, interval);
  if (compare(term, ZERO) < 0) {
    return impossible('weightedAverageLifeYears', 'weighted-average-life-too-short');
  }
  const horizon = plus(times(weight, drawdownYears), term);
  const step = (): TraceStep => ({
    step: 'horizon-of-risk',
    formula: 'w × DP + 2 × WAL − p',
    operands: {
      w: operand(weight),
      DP: operand(drawdownYears),
      WAL: operand(repayment.years),
      p: operand(interval),
    },
    result: operand(horizon),
  });
  return answered(horizon, found.basis, { trace: () => [step()] });
}
