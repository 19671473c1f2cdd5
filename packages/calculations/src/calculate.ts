import type { Language, Parameters } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { z } from 'zod';
import type { CalculationAnswer, Failure } from './answer.ts';
import { failure, givenFor, success } from './answer.ts';
import { date, optional } from './fields.ts';
import { fieldIssues } from './field-issues.ts';
import { MOST_ECHO } from './limits.ts';
import type { FieldIssue, Refused } from './outcome.ts';
import { badRequest } from './outcome.ts';
import { OPERATIONS, operationNamed } from './operations.ts';

/** What a calculation needs besides the request. */
export interface CalculationContext {
  readonly parameters: Parameters;
  /** Today in Brussels: the law of requests that name no day. */
  readonly today: LocalDate;
  /** Language of problem texts and notes. */
  readonly language?: Language;
}

/** The request around the input of an operation. */
export const envelope = z.strictObject({
  id: z.string(),
  calculate: z.enum(OPERATIONS.map(({ name }) => name)),
  on: optional(date),
  input: z.custom<Readonly<Record<string, unknown>>>(isObject, 'not-object'),
});

/** Answers one request of the calculation contract. Never throws on any request. */
export function calculate(request: unknown, context: CalculationContext): CalculationAnswer {
  const { parameters, today, language = 'en' } = context;
  const parsed = envelope.safeParse(request);
  if (!parsed.success) return unreadableEnvelope(parsed.error, request, context);
  const { id, calculate: name, on, input } = parsed.data;
  const operation = operationNamed(name);
  if (operation === null) throw new RangeError(`operation ${name} is not in the registry`);
  const outcome = operation.run(input, parameters.on(on ?? today));
  return outcome.kind === 'value'
    ? success(id, operation.unit, outcome, { parameters, language })
    : failure(id, outcome, input, language);
}

function unreadableEnvelope(error: z.ZodError, request: unknown, context: CalculationContext): Failure {
  const { language = 'en' } = context;
  if (!isObject(request)) {
    return failure(
      null,
      badRequest({ name: 'request', key: 'not-object', value: request }),
      request,
      language,
    );
  }
  const id = Object.hasOwn(request, 'id') ? request['id'] : null;
  const issues = [...fieldIssues(error, request), ...inputIssues(request)];
  return failure(typeof id === 'string' ? id : null, badRequest(...issues), request, language);
}

/** What the operation would refuse of the input: a faulty envelope does not hide faults inside it. */
function inputIssues(request: Readonly<Record<string, unknown>>): FieldIssue[] {
  const { calculate: name, input } = request;
  const operation = typeof name === 'string' ? operationNamed(name) : null;
  if (operation === null || !isObject(input)) return [];
  return operation.check(input).map((issue) => ({ ...issue, value: givenFor(issue, input) }));
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** Why a line could not be read as a request at all. */
export type UnreadableLine = 'not-json' | 'not-utf8' | 'line-too-long';

/** The answer to a line that is no request: nothing of it can be trusted, its id neither. */
export function unreadableLine(
  why: UnreadableLine,
  start: string,
  context: CalculationContext,
  values: Readonly<Record<string, string>> = {},
): Failure {
  const issue: FieldIssue = { name: 'request', key: why, values, value: start.slice(0, MOST_ECHO) };
  const refused: Refused = { kind: 'bad-request', detail: { key: why, values }, issues: [issue] };
  return failure(null, refused, null, context.language ?? 'en');
}

/** Answers one line of JSON Lines; null for an empty line, which is skipped. */
export function calculateLine(line: string, context: CalculationContext): CalculationAnswer | null {
  if (line.trim() === '') return null;
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
    return unreadableLine('not-json', line, context);
  }
  return calculate(request, context);
}
