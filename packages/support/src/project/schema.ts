import { z } from 'zod';
import { CHOICES } from './choices.ts';
import type { FactDefinition } from './fact.ts';
import { FACT_NAMES, FACTS } from './facts.ts';

const DECIMAL = z
  .union([z.string().regex(/^-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,18})?$/), z.number()])
  .describe('a decimal number as text; JSON numbers are accepted');

export const moneySchema = z
  .strictObject({
    amount: z.union([z.string().regex(/^(0|[1-9][0-9]{0,14})(\.[0-9]{1,2})?$/), z.number()]),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .meta({ id: 'MoneyInput' });

function schemaOf(definition: FactDefinition): z.ZodType {
  const { kind, list, least, most } = definition;
  switch (kind) {
    case 'flag':
      return z.boolean();
    case 'choice':
      return z.enum(list === undefined ? ['none'] : (CHOICES[list] as unknown as [string, ...string[]]));
    case 'money':
      return moneySchema;
    case 'percent':
    case 'years':
    case 'decimal':
      return DECIMAL;
    case 'months':
    case 'count': {
      let count = z.number().int();
      if (least !== undefined) count = count.min(least);
      if (most !== undefined) count = count.max(most);
      return count;
    }
    case 'date':
      return z.iso.date();
    case 'country':
      return z.string().regex(/^[A-Z]{3}$/);
    case 'text':
      return definition.pattern === undefined
        ? z.string().max(200)
        : z.string().max(200).regex(definition.pattern);
    case 'awards':
      return z.array(
        z.strictObject({
          instrument: z.string().regex(/^FX_[A-Z_]+$/),
          country: z.string().regex(/^[A-Z]{3}$/),
        }),
      );
  }
}

/**
 * The project document as a schema, drawn from `FACTS`: JSON Schema and OpenAPI are generated from it. Reading and
 * located messages are `readProject`; a test keeps the two in agreement.
 */
export const projectSchema: z.ZodType<Record<string, unknown>> = z
  .strictObject(Object.fromEntries(FACT_NAMES.map((name) => [name, schemaOf(FACTS[name]).nullish()])))
  .meta({ id: 'Project' }) as unknown as z.ZodType<Record<string, unknown>>;
