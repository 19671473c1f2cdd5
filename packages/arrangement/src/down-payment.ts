import type { Law } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import { HUNDRED, dividedBy, scale } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { answered, gather } from './answer.ts';
import { moneyOperand, percentOperand } from './operand.ts';

export interface MinimumDownPayment {
  readonly minimum: Money;
  /** Share of the export contract value, in percent. */
  readonly percent: Exact;
}

/**
 * What the buyer pays in cash by the starting point of credit at the latest (OECD-2).
 *
 * @param exportContractValue contract value without local costs
 */
export function minimumDownPayment(law: Law, exportContractValue: Money): Answer<MinimumDownPayment> {
  const found = gather(law.number('oecd.down-payment.minimum'));
  if (found.kind === 'absent') return found;
  const [percent] = found.values;
  const minimum = scale(exportContractValue, dividedBy(percent, HUNDRED), 'half-away-from-zero');
  const step = {
    step: 'minimum-down-payment',
    formula: 'share × ECV',
    operands: { share: percentOperand(percent), ECV: moneyOperand(exportContractValue) },
    result: moneyOperand(minimum),
  };
  return answered({ minimum, percent }, found.basis, { trace: [step] });
}
