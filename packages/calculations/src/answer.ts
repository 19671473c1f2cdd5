import type { Language, Parameters, Status, TraceStep } from '@kontor/law';
import { weakest } from '@kontor/law';
import type { AnswerSource } from './grounds.ts';
import { groundsOf } from './grounds.ts';
import { MOST_ECHO } from './limits.ts';
import { valueAt } from './field-issues.ts';
import type { Computed, Detail, FieldIssue, Refused } from './outcome.ts';
import type { Unit } from './operation.ts';
import { sentence } from './texts.ts';

export interface Success {
  readonly id: string;
  readonly ok: true;
  readonly value: unknown;
  readonly unit: Unit;
  readonly status: Status;
  readonly sources: readonly AnswerSource[];
  readonly trace: readonly TraceStep[];
  /** Cautions that belong to the value, in the language of the answer. */
  readonly notes: readonly string[];
}

export interface Issue {
  readonly in: 'input';
  readonly name: string;
  readonly value: unknown;
  readonly detail: string;
}

export interface Problem {
  readonly type: `urn:problem-type:kontor:${Refused['kind']}`;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly issues: readonly Issue[];
}

export interface Failure {
  readonly id: string | null;
  readonly ok: false;
  readonly problem: Problem;
}

export type CalculationAnswer = Success | Failure;

/** The answer for a computed value: its status is the weakest of what it used, at best inferred when assumed. */
export function success(
  id: string,
  unit: Unit,
  computed: Computed<unknown>,
  edge: { readonly parameters: Parameters; readonly language: Language },
): Success {
  const { parameters, language } = edge;
  const { sources, status, cautions } = groundsOf(computed.basis, parameters);
  const notes = (computed.notes ?? []).map(({ key, values = {} }) => sentence(key, values, language));
  return {
    id,
    ok: true,
    value: computed.value,
    unit,
    status: computed.assumed === true ? weakest([status, 'inferred']) : status,
    sources,
    trace: computed.trace,
    notes: [...new Set([...notes, ...cautions.map((caution) => caution[language])])],
  };
}

/** HTTP status of each problem kind. */
const HTTP_STATUS = { 'bad-request': 400, 'not-found': 404, 'out-of-scope': 422 } as const;

export function failure(id: string | null, refused: Refused, input: unknown, language: Language): Failure {
  const { kind, detail, issues } = refused;
  return {
    id,
    ok: false,
    problem: {
      type: `urn:problem-type:kontor:${kind}`,
      title: sentence(kind, {}, language),
      status: HTTP_STATUS[kind],
      detail: sentenceOf(detail, language),
      issues: issues.map((issue) => issueJson(issue, input, language)),
    },
  };
}

function issueJson(issue: FieldIssue, input: unknown, language: Language): Issue {
  const value = echo(givenFor(issue, input));
  return { in: 'input', name: issue.name, value, detail: sentenceOf(issue, language) };
}

/** What the input holds in the field that an issue is about. */
export function givenFor(issue: FieldIssue, input: unknown): unknown {
  return 'value' in issue ? issue.value : valueAt(input, pathOf(issue.name));
}

function sentenceOf({ key, values = {} }: Detail, language: Language): string {
  return sentence(key, values, language);
}

function pathOf(name: string): (string | number)[] {
  return name.split(/[.[\]]+/).filter(Boolean);
}

/** A refused value as it is given back: whole when small, cut when it is not. */
function echo(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'string') return cut(value);
  if (typeof value !== 'object' || value === null) return value;
  try {
    const text = JSON.stringify(value);
    return text.length <= MOST_ECHO ? value : cut(text);
  } catch (error) {
    // Nested too deeply to be written: there is nothing sensible to give back.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function cut(text: string): string {
  return text.length <= MOST_ECHO ? text : `${text.slice(0, MOST_ECHO)}…`;
}
