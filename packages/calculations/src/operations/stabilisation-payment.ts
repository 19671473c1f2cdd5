import { stabilisationPayment as paymentOf } from '@kontor/cashflows';
import { amountText, rateOfPercent, toDecimal } from '@kontor/quantities';
import { z } from 'zod';
import { moneyAnswerField, moneyJson } from '../answer-fields.ts';
import { anyRate, count, money, optional } from '../fields.ts';
import { MOST_DAYS } from '../limits.ts';
import { operation } from '../operation.ts';

/** What the State and the bank owe each other for one period of interest-rate stabilisation (FX-F01). */
export const stabilisationPayment = operation({
  name: 'stabilisationPayment',
  description: 'Payment of one period of interest-rate stabilisation; positive: the State pays the bank.',
  unit: null,
  input: z.strictObject({
    outstanding: money('not-negative'),
    cirr: anyRate,
    floating: anyRate,
    margin: anyRate,
    days: count(0, MOST_DAYS),
    dayCount: optional(z.enum(['ACT/360', 'ACT/365F'])),
  }),
  value: moneyAnswerField,
  compute(input) {
    const { outstanding, cirr, floating, margin, days } = input;
    const dayCount = input.dayCount ?? 'ACT/360';
    const { amount } = paymentOf({
      outstanding,
      cirr: rateOfPercent(cirr, 'year'),
      floating: rateOfPercent(floating, 'year'),
      margin: rateOfPercent(margin, 'year'),
      days,
      dayCount,
    });
    return {
      kind: 'value',
      value: moneyJson(amount),
      basis: [],
      // No source names the day count of the scheme: taking one is an assumption.
      assumed: (input.dayCount ?? null) === null,
      trace: [
        {
          step: 'stabilisation-payment',
          formula: 'outstanding × (floating + margin − cirr) ÷ 100 × days ÷ days of the year',
          operands: {
            outstanding: amountText(outstanding),
            floating: toDecimal(floating),
            margin: toDecimal(margin),
            cirr: toDecimal(cirr),
            days: String(days),
            dayCount,
          },
          result: amountText(amount),
        },
      ],
    };
  },
});
