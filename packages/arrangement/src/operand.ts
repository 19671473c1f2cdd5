import type { Exact, Money } from '@kontor/quantities';
import { amountText, toDecimal } from '@kontor/quantities';

const written = new WeakMap<Exact, string>();

/** A number as it stands in a trace. Kept per number: coefficients and intermediate results recur in many steps. */
export function operand(value: Exact): string {
  let text = written.get(value);
  if (text === undefined) {
    text = toDecimal(value);
    written.set(value, text);
  }
  return text;
}

export function percentOperand(value: Exact): string {
  return `${operand(value)} %`;
}

export function moneyOperand(value: Money): string {
  return `${amountText(value)} ${value.currency}`;
}
