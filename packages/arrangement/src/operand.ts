import type { Exact, Money } from '@kontor/quantities';
import { amountText, toDecimal } from '@kontor/quantities';

/** A number as it stands in a trace. */
export function operand(value: Exact): string {
  return toDecimal(value);
}

export function percentOperand(value: Exact): string {
  return `${operand(value)} %`;
}

export function moneyOperand(value: Money): string {
  return `${amountText(value)} ${value.currency}`;
}
