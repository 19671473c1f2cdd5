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
  const { alternatives = [], input, compute } = parts;
  return {
    name: parts.name,
    description: parts.description,
    unit: parts.unit,
    input,
    value: parts.value,
    alternatives,
    run(given, law) {
      const parsed = input.safeParse(given);
      const contradictions = alternativeIssues(alternatives, given);
      if (parsed.success && contradictions.length === 0) return compute(parsed.data, law);
      const refused = parsed.success ? [] : fieldIssues(parsed.error, given);
      return badRequest(...oncePerField([...contradictions, ...refused]));
    },
  };
}

function oncePerField(issues: readonly FieldIssue[]): FieldIssue[] {
  return issues.filter((issue, index) => issues.findIndex(({ name }) => name === issue.name) === index);
}
