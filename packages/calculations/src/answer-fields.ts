import type { Money } from '@kontor/quantities';
import { amountText } from '@kontor/quantities';
import { z } from 'zod';
import { DECIMAL } from './decimal-text.ts';

export const decimalAnswerField = z.string().regex(DECIMAL);

export const moneyAnswerField = z.strictObject({
  amount: z.string().regex(/^-?\d+\.\d{2}$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type MoneyJson = z.output<typeof moneyAnswerField>;

export function moneyJson(value: Money): MoneyJson {
  return { amount: amountText(value), currency: value.currency };
}
