import { horizonOfRisk as horizonOf } from '@kontor/arrangement';
import { toDecimal } from '@kontor/quantities';
import { z } from 'zod';
import { decimalAnswerField } from '../answer-fields.ts';
import { fromArrangement } from '../from-arrangement.ts';
import { operation } from '../operation.ts';
import { REPAYMENT_FIELDS, riskPeriod, riskPeriodFields } from './risk-period.ts';

/** The time at risk that the premium formula counts with. */
export const horizonOfRisk = operation({
  name: 'horizonOfRisk',
  description: 'Horizon of risk of the premium formula.',
  unit: 'years',
  input: z.strictObject(riskPeriodFields),
  alternatives: [REPAYMENT_FIELDS],
  value: decimalAnswerField,
  compute: (input, law) =>
    fromArrangement(law, horizonOf(law, riskPeriod(input)), (years) => toDecimal(years)),
});
