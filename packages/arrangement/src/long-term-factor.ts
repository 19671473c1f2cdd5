import type { Law, Remark, TraceStep } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { ONE, ZERO, compare, minus, smaller, times } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { answered, gather } from './answer.ts';
import { operand } from './operand.ts';
import type { PremiumCase } from './premium-case.ts';
import type { BuyerCategory } from './premium-coefficients.ts';
import type { SpeculativeGrade } from './speculative-grade.ts';
import { speculativeGrade } from './speculative-grade.ts';

export interface LongTermFactor {
  /** 1 less the reduction; 1 when the reduction does not apply. */
  readonly factor: Exact;
  readonly speculative: boolean;
}

const SOVEREIGN_WITHOUT_RATING: Remark = { key: 'oecd.sovereign-without-rating', values: {} };

/**
 * Reduction of the premium for a speculative-grade obligor beyond ten years of risk (S-70, S-71): so much for each
 * year beyond, up to a cap.
 *
 * @param category country risk category, 1 to 7
 * @param horizon years
 */
export function longTermFactor(
  law: Law,
  category: number,
  horizon: Exact,
  { buyerCategory, rating = null }: Pick<PremiumCase, 'buyerCategory' | 'rating'>,
): Answer<LongTermFactor> {
  const grade = speculativeGrade(law, category, buyerCategory, rating);
  if (grade.kind !== 'answer') return grade;
  const found = gather(
    law.number('oecd.premium.long-term.per-year'),
    law.number('oecd.premium.long-term.beyond'),
    law.number('oecd.premium.long-term.cap'),
  );
  if (found.kind === 'absent') return found;
  const [perYear, beyond, cap] = found.values;
  const { speculative, by } = grade.value;
  const isBeyond = compare(horizon, beyond) > 0;
  const reduction = speculative && isBeyond ? smaller(times(perYear, minus(horizon, beyond)), cap) : ZERO;
  const factor = minus(ONE, reduction);
  const step = (): TraceStep => ({
    step: 'long-term-factor',
    formula: 'speculative grade and HOR > threshold → 1 − min(rate × (HOR − threshold), cap), else 1',
    operands: {
      'speculative grade': speculative ? 'yes' : 'no',
      by,
      HOR: operand(horizon),
      threshold: operand(beyond),
      rate: operand(perYear),
      cap: operand(cap),
    },
    result: operand(factor),
  });
  const remarks =
    isBeyond && isUnratedSovereign(buyerCategory, grade.value) ? [SOVEREIGN_WITHOUT_RATING] : [];
  return answered({ factor, speculative }, [...grade.basis, ...found.basis], {
    trace: () => [step()],
    remarks,
  });
}

function isUnratedSovereign(buyer: BuyerCategory, { by, speculative }: SpeculativeGrade): boolean {
  return by === 'class' && !speculative && (buyer === 'SOV+' || buyer === 'SOV/CC0');
}
