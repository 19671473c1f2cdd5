import { readEnterpriseNumber } from '@kontor/regions';
import { z } from 'zod';
import { operation } from '../operation.ts';

/** What a typed enterprise number is, and its two written forms. Says nothing about existence. */
export const enterpriseNumber = operation({
  name: 'enterpriseNumber',
  description: 'Reads an enterprise number as typed and checks its form.',
  unit: null,
  input: z.strictObject({ value: z.string() }),
  value: z.strictObject({
    normalised: z.string().nullable(),
    formatted: z.string().nullable(),
    kind: z.enum(['enterprise', 'establishment', 'invalid']),
    valid: z.boolean(),
  }),
  compute({ value }, law) {
    const { normalised, formatted, kind, valid, problem, basis } = readEnterpriseNumber(law, value);
    return {
      kind: 'value',
      value: { normalised, formatted, kind, valid },
      basis,
      trace: [
        {
          step: 'enterprise-number',
          formula: 'check digits = modulus − (leading digits mod modulus)',
          operands: { normalised: normalised ?? '' },
          result: problem ?? kind,
        },
      ],
    };
  },
});
