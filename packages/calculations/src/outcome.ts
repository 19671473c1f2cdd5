import type { Basis, TraceStep } from '@kontor/law';
import type { TextKey } from './texts.ts';

/** A sentence of an answer: the text that carries it and the values it names. */
export interface Detail {
  readonly key: TextKey;
  readonly values?: Readonly<Record<string, string>>;
}

/** One field of the input that cannot be accepted. */
export interface FieldIssue extends Detail {
  /** Path inside the input: `principal.amount`, `flows[3].date`. */
  readonly name: string;
  /** What was given there, when the name alone does not lead to it. */
  readonly value?: unknown;
}

export interface Computed<V> {
  readonly kind: 'value';
  readonly value: V;
  readonly basis: readonly Basis[];
  readonly trace: readonly TraceStep[];
  /** Something was assumed that no source gives: the answer counts as inferred at best. */
  readonly assumed?: boolean;
  /** Cautions that belong to the value. */
  readonly notes?: readonly Detail[];
}

/** What the contract's three problem kinds say about a well-formed request. */
export interface Refused {
  readonly kind: 'bad-request' | 'not-found' | 'out-of-scope';
  readonly detail: Detail;
  /** The fields that it is about, if it is about fields. */
  readonly issues: readonly FieldIssue[];
}

export type Outcome<V> = Computed<V> | Refused;

export function badRequest(...issues: readonly FieldIssue[]): Refused {
  return { kind: 'bad-request', detail: { key: 'bad-request-detail' }, issues };
}

export function notFound(
  key: TextKey,
  values: Readonly<Record<string, string>> = {},
  field?: string,
): Refused {
  return refusal('not-found', key, values, field);
}

export function outOfScope(
  key: TextKey,
  values: Readonly<Record<string, string>> = {},
  field?: string,
): Refused {
  return refusal('out-of-scope', key, values, field);
}

function refusal(
  kind: Refused['kind'],
  key: TextKey,
  values: Readonly<Record<string, string>>,
  field: string | undefined,
): Refused {
  return { kind, detail: { key, values }, issues: field === undefined ? [] : [{ name: field, key, values }] };
}
