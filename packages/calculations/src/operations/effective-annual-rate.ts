import { effectiveAnnualRate as rateOf } from '@kontor/cashflows';
import type { Money } from '@kontor/quantities';
import { z } from 'zod';
import { decimalAnswerField } from '../answer-fields.ts';
import { decimalAnswer } from '../decimal-text.ts';
import { date, money } from '../fields.ts';
import { MOST_FLOWS } from '../limits.ts';
import { operation } from '../operation.ts';
import type { FieldIssue } from '../outcome.ts';
import { badRequest, outOfScope } from '../outcome.ts';

/** The yearly rate at which dated flows are worth nothing, compounded on actual days over 365. */
export const effectiveAnnualRate = operation({
  name: 'effectiveAnnualRate',
  description: 'Effective annual rate of dated flows, actual/365.',
  unit: 'percent per annum',
  input: z.strictObject({
    flows: z
      .array(z.strictObject({ date, amount: money('any') }))
      .min(2)
      .max(MOST_FLOWS),
  }),
  value: decimalAnswerField,
  compute({ flows }) {
    const issues = flowIssues(flows.map((flow) => flow.amount));
    if (issues.length > 0) return badRequest(...issues);
    const rate = rateOf(flows);
    if (rate.kind !== 'rate') return outOfScope('no-unique-rate', {}, 'flows');
    const result = decimalAnswer(rate.percent);
    if (result === null) return outOfScope('too-large', {}, 'flows');
    return {
      kind: 'value',
      value: result,
      basis: [],
      trace: [
        {
          step: 'effective-annual-rate',
          formula: 'Σ amount × (1 + r ÷ 100)^(−days ÷ 365) = 0',
          operands: { flows: String(flows.length) },
          result,
        },
      ],
    };
  },
});

function flowIssues(amounts: readonly Money[]): FieldIssue[] {
  const currency = amounts[0]?.currency ?? '';
  const others = amounts.flatMap((amount, index): FieldIssue[] =>
    amount.currency === currency
      ? []
      : [{ name: `flows[${String(index)}].amount.currency`, key: 'one-currency', values: { currency } }],
  );
  if (others.length > 0) return others;
  const signs = amounts.some(({ cents }) => cents > 0n) && amounts.some(({ cents }) => cents < 0n);
  return signs ? [] : [{ name: 'flows', key: 'two-signs' }];
}
