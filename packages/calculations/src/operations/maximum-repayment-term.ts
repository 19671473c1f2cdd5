import { SECTORS, maximumRepaymentTerm as termOf } from '@kontor/arrangement';
import { toDecimal } from '@kontor/quantities';
import { z } from 'zod';
import { decimalAnswerField } from '../answer-fields.ts';
import { country, optional, someYears } from '../fields.ts';
import { fromArrangement } from '../from-arrangement.ts';
import { operation } from '../operation.ts';

/** Longest repayment term that the Arrangement allows in a sector, not beyond the useful life of the goods. */
export const maximumRepaymentTerm = operation({
  name: 'maximumRepaymentTerm',
  description: 'Longest repayment term of the Arrangement.',
  unit: 'years',
  input: z.strictObject({ sector: z.enum(SECTORS), country, usefulLifeYears: optional(someYears) }),
  value: decimalAnswerField,
  compute: (input, law) =>
    fromArrangement(law, termOf(law, input.sector, input.country, input.usefulLifeYears ?? null), (years) =>
      toDecimal(years),
    ),
});
