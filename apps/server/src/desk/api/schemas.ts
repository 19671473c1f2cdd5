import { STATUSES } from '@kontor/law';
import { MEASURES, projectSchema, ROUTE_IDS } from '@kontor/support';
import { z } from 'zod';

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('a decimal number as text');
const day = z.iso.date();
const status = z.enum(STATUSES).meta({ id: 'Status', description: 'How sure a figure is, surest first.' });
const verdict = z.enum(['fits', 'fits-if', 'does-not-fit', 'cannot-say']).meta({ id: 'Verdict' });
const route = z.enum(ROUTE_IDS).meta({ id: 'RouteId' });

/** A figure or fact as data; the words are made by the reader. */
const value = z
  .union([
    z.object({ kind: z.literal('money'), amount: decimal, currency: z.string() }),
    z.object({
      kind: z.string(),
      value: z.union([z.string(), z.number(), z.boolean()]),
      list: z.string().optional(),
    }),
    z.object({ kind: z.literal('list'), items: z.array(z.looseObject({ kind: z.string() })) }),
    z.object({ kind: z.literal('range'), from: z.looseObject({}), to: z.looseObject({}) }),
  ])
  .meta({ id: 'Value' });

const basis = z
  .object({
    parameter: z.string(),
    key: z.string().nullable(),
    title: z.string(),
    reference: z.string().nullable(),
    address: z.string().nullable(),
    from: day.nullable(),
    to: day.nullable(),
    status,
  })
  .meta({ id: 'Basis', description: 'The dated line of a parameter that a reason or figure rests on.' });

const remark = z.object({ key: z.string(), values: z.record(z.string(), value) }).meta({ id: 'Remark' });

const reason = z
  .object({
    rule: z.string(),
    aspect: z.string().nullable(),
    outcome: z.enum(['met', 'not-met', 'unknown']),
    weight: z.enum(['decides', 'warns', 'informs']),
    fact: z.object({ name: z.string(), value: value.nullable() }).nullable(),
    comparison: z.string(),
    limit: value.nullable(),
    status,
    basis: z.array(basis),
    missing: z.array(z.string()),
    remarks: z.array(remark),
  })
  .meta({ id: 'Reason' });

const traceStep = z
  .object({
    step: z.string(),
    formula: z.string(),
    operands: z.record(z.string(), z.string()),
    result: z.string(),
  })
  .meta({ id: 'TraceStep' });

const figure = z
  .object({
    name: z.string(),
    value: value.nullable(),
    status,
    assumed: z.boolean(),
    basis: z.array(basis),
    trace: z.array(traceStep),
    remarks: z.array(remark),
  })
  .meta({ id: 'Figure' });

const change = z
  .object({
    facts: z.array(z.object({ fact: z.string(), from: value.nullable(), to: value })),
    verdict,
    mends: z.array(z.string()),
    figures: z.array(figure),
  })
  .meta({ id: 'ConfirmedChange' });

const timeLimit = z.object({
  key: z.string(),
  rule: z.string(),
  months: z.number().int().nullable(),
  workingDays: z.number().int().nullable(),
  startsWith: z.string().nullable(),
  basis: z.array(basis),
});

const routeAssessment = z
  .object({
    route,
    institution: z.string(),
    verdict,
    reasons: z.array(reason),
    missing: z.array(z.string()),
    changes: z.array(change),
    steps: z.array(z.object({ key: z.string(), by: z.string(), opens: z.boolean() })),
    figures: z.array(figure),
    documents: z.array(z.string()),
    timeLimits: z.array(timeLimit),
    next: z.object({ key: z.string(), office: z.string() }),
  })
  .meta({ id: 'RouteAssessment' });

const clockEntry = z.object({
  key: z.string(),
  on: day.nullable(),
  span: z
    .object({
      months: z.number().int().nullable(),
      workingDays: z.number().int().nullable(),
      after: z.string().nullable(),
    })
    .nullable(),
  state: z.enum(['passed', 'now', 'ahead', 'open']),
  routes: z.array(route),
  rule: z.string().nullable(),
  lapses: z.boolean(),
  basis: z.array(basis),
});

const structure = z.looseObject({
  id: z.string(),
  routes: z.array(route),
  feasible: verdict,
  efficient: z.boolean(),
  measures: z.record(z.string(), figure),
});

/** The answer of an assessment. Properties may be added; those named here keep their meaning. */
export const assessmentSchema = z
  .object({
    engine: z.string(),
    parameters: z.string(),
    on: day,
    project: z.record(z.string(), z.unknown()),
    routes: z.array(routeAssessment),
    questions: z.array(z.object({ fact: z.string(), routes: z.array(route) })),
    clock: z.array(clockEntry),
    structures: z.object({ structures: z.array(structure), measures: z.array(z.enum(MEASURES)) }).nullable(),
  })
  .meta({ id: 'Assessment' });

export const assessmentRequest = z
  .strictObject({
    project: z.record(z.string(), z.unknown()).describe('the answers; see /api/v1/schemas/project'),
    on: day.optional().describe('the day whose law applies; today in Belgium when left out'),
  })
  .meta({ id: 'AssessmentRequest' });

export const storedAssessment = z
  .object({ self: z.string(), id: z.string(), expiresAt: z.string(), assessment: assessmentSchema })
  .meta({ id: 'StoredAssessment' });

const line = z.object({
  key: z.string().nullable(),
  value: z.unknown(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  status,
  sources: z.array(z.string()),
  inForce: z.boolean(),
});

export const parameterSummary = z
  .object({
    id: z.string(),
    href: z.string(),
    kind: z.string(),
    label: z.string(),
    currency: z.string().optional(),
    keyedBy: z.string().optional(),
    rules: z.array(z.string()),
    value: z.unknown().describe('the value in force on the day; absent when there is none or it has keys'),
    status: status.optional(),
  })
  .meta({ id: 'ParameterSummary' });

export const parameterDetail = z
  .object({
    self: z.string(),
    id: z.string(),
    kind: z.string(),
    label: z.string(),
    currency: z.string().optional(),
    keyedBy: z.string().optional(),
    rules: z.array(z.string()),
    on: day,
    lines: z.array(line),
    sources: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        reference: z.string().nullable(),
        address: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Parameter' });

export const instrument = z
  .object({
    id: route,
    href: z.string(),
    institution: z.string(),
    name: z.string(),
    description: z.string(),
    rules: z.array(z.object({ rule: z.string(), aspect: z.string().nullable(), text: z.string() })),
  })
  .meta({ id: 'Instrument' });

export const country = z.object({ code: z.string(), name: z.string() }).meta({ id: 'Country' });

/** A collection as the REST guide has it: an object with its items, how many they are, and its own address. */
export function collectionOf<T extends z.ZodType>(item: T, id: string) {
  return z.object({ self: z.string(), total: z.number().int(), items: z.array(item) }).meta({ id });
}

export { projectSchema };
