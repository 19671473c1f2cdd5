import { STATUSES } from '@kontor/law';
import { z } from 'zod';
import type { Alternatives } from './alternatives.ts';
import { date, optional } from './fields.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const source = z.strictObject({
  parameter: z.string(),
  key: z.string().nullable(),
  title: z.string(),
  reference: z.string().nullable(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  status: z.enum(STATUSES),
});

const traceStep = z.strictObject({
  step: z.string(),
  formula: z.string(),
  operands: z.record(z.string(), z.string()),
  result: z.string(),
});

const issue = z.strictObject({
  in: z.literal('input'),
  name: z.string(),
  value: z.unknown(),
  detail: z.string(),
});

const failureAnswer = z.strictObject({
  id: z.string().nullable(),
  ok: z.literal(false),
  problem: z.strictObject({
    type: z.enum([
      'urn:problem-type:kontor:bad-request',
      'urn:problem-type:kontor:not-found',
      'urn:problem-type:kontor:out-of-scope',
    ]),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    issues: z.array(issue),
  }),
});

/**
 * The JSON Schema (2020-12) of the contract. The document itself accepts any request; `$defs` holds the request and
 * the answer of every operation as `<operation>.request` and `<operation>.answer`, and `failure`.
 */
export function describe(): JsonSchema {
  const definitions: Record<string, JsonSchema> = { failure: schemaOf(failureAnswer, 'output') };
  for (const operation of OPERATIONS) {
    definitions[`${operation.name}.request`] = requestSchema(operation);
    definitions[`${operation.name}.answer`] = answerSchema(operation);
  }
  return {
    $schema: DIALECT,
    $id: 'urn:kontor:calculations',
    title: 'Kontor calculations',
    oneOf: OPERATIONS.map(({ name }) => ({ $ref: `#/$defs/${name}.request` })),
    $defs: definitions,
  };
}

function requestSchema({ name, description, input, alternatives }: Operation): JsonSchema {
  const request = z.strictObject({ id: z.string(), calculate: z.literal(name), on: optional(date), input });
  const schema = schemaOf(request, 'input');
  if (alternatives.length === 0) return { description, ...schema };
  const properties = schema['properties'] as Readonly<Record<string, JsonSchema>>;
  const constrained = { ...properties['input'], allOf: alternatives.map(exactlyOne) };
  return { description, ...schema, properties: { ...properties, input: constrained } };
}

/** Exactly one of the fields holds a value; null counts as absent. */
function exactlyOne(fields: Alternatives): JsonSchema {
  return {
    oneOf: fields.map((field) => ({
      type: 'object',
      required: [field],
      properties: { [field]: { type: ['string', 'number', 'boolean', 'object', 'array'] } },
    })),
  };
}

function answerSchema({ unit, value }: Operation): JsonSchema {
  const success = z.strictObject({
    id: z.string(),
    ok: z.literal(true),
    value,
    unit: unit === null ? z.null() : z.literal(unit),
    status: z.enum(STATUSES),
    sources: z.array(source),
    trace: z.array(traceStep),
    notes: z.array(z.string()),
  });
  return { oneOf: [schemaOf(success, 'output'), { $ref: '#/$defs/failure' }] };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const document = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== '$schema'));
}
