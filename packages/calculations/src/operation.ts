import type { Law } from '@kontor/law';
import type { z } from 'zod';
import type { Alternatives } from './alternatives.ts';
import { alternativeIssues } from './alternatives.ts';
import { fieldIssues } from './field-issues.ts';
import type { FieldIssue, Outcome } from './outcome.ts';
import { badRequest } from './outcome.ts';

/** What the unit of a decimal answer can be; objects and money have none. */
export type Unit = 'percent of principal' | 'percent per annum' | 'percent' | 'years' | null;

/** One operation of the contract as the registry holds it. */
export interface Operation {
  readonly name: string;
  readonly description: string;
  readonly unit: Unit;
  readonly input: z.ZodType;
  readonly value: z.ZodType;
  /** Groups of fields of which exactly one is given. */
  readonly alternatives: readonly Alternatives[];
  /** The fields of any input whatever that the schema does not accept; none for an input that can be computed. */
  readonly check: (input: unknown) => FieldIssue[];
  /** The outcome for any input whatever under the law of a day. */
  readonly run: (input: unknown, law: Law) => Outcome<unknown>;
}

interface OperationParts<S extends z.ZodType, V extends z.ZodType> {
  readonly name: string;
  readonly description: string;
  readonly unit: Unit;
  readonly input: S;
  readonly value: V;
  readonly alternatives?: readonly Alternatives[];
  readonly compute: (input: z.output<S>, law: Law) => Outcome<z.output<V>>;
}

/** An operation whose computation sees only input that its schema has accepted. */
export function operation<S extends z.ZodType, V extends z.ZodType>(parts: OperationParts<S, V>): Operation {
  const { name, description, unit, input, value, alternatives = [], compute } = parts;
  const issuesOf = (parsed: z.ZodSafeParseResult<z.output<S>>, given: unknown): FieldIssue[] => {
    const contradictions = alternativeIssues(alternatives, given);
    const refused = parsed.success ? [] : fieldIssues(parsed.error, given);
    return oncePerField([...contradictions, ...refused]);
  };
  return {
    name,
    description,
    unit,
    input,
    value,
    alternatives,
    check: (given) => issuesOf(input.safeParse(given), given),
    run(given, law) {
      const parsed = input.safeParse(given);
      const issues = issuesOf(parsed, given);
      return parsed.success && issues.length === 0 ? compute(parsed.data, law) : badRequest(...issues);
    },
  };
}

function oncePerField(issues: readonly FieldIssue[]): FieldIssue[] {
  const byName = new Map<string, FieldIssue>();
  for (const issue of issues) if (!byName.has(issue.name)) byName.set(issue.name, issue);
  return [...byName.values()];
}
