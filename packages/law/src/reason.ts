import type { Basis, Status } from './source.ts';
import { weakest } from './source.ts';
import type { Value, ValueJson } from './value.ts';
import { valueJson } from './value.ts';

export type Outcome = 'met' | 'not-met' | 'unknown';

/**
 * What a reason does to its route: `decides` can refuse it, `warns` is shown and never refuses, `informs` is a
 * statement without outcome for the verdict (an open step of others, a published range).
 */
export type Weight = 'decides' | 'warns' | 'informs';

export type Comparison =
  | 'at-most'
  | 'at-least'
  | 'less-than'
  | 'more-than'
  | 'equals'
  | 'differs'
  | 'one-of'
  | 'none-of'
  | 'holds'
  | 'fails';

/** A sentence made at the edge: key of a text in `words` and the values it names. */
export interface Remark {
  readonly key: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** A change of one fact that would meet a broken rule. A proposal until the assessment has confirmed it. */
export interface FactChange {
  readonly fact: string;
  readonly to: Value;
}

/**
 * One rule applied to one case. The evaluated structure itself is the explanation; there is no second text that
 * could drift from it.
 */
export interface Reason {
  /** FX-11, CR-02, OECD-9, IF-10, AG-..., S-.. (a settled point). */
  readonly rule: string;
  /** Which part of the rule, when it has several: `advance` of CR-02. Text: `rule.<rule>.<aspect>`. */
  readonly aspect: string | null;
  readonly outcome: Outcome;
  readonly weight: Weight;
  /** The fact looked at (null when it was not given). */
  readonly fact: { readonly name: string; readonly value: Value | null } | null;
  readonly comparison: Comparison;
  readonly limit: Value | null;
  readonly basis: readonly Basis[];
  /** Names of facts without which the outcome stays unknown. */
  readonly missing: readonly string[];
  /** Changes of movable facts that would meet the rule, each alone sufficient; empty when there is none. */
  readonly remedies: readonly (readonly FactChange[])[];
  readonly remarks: readonly Remark[];
}

export function reasonStatus(reason: Reason): Status {
  return weakest(reason.basis.map((basis) => basis.status));
}

export interface ReasonJson {
  rule: string;
  aspect: string | null;
  outcome: Outcome;
  weight: Weight;
  fact: { name: string; value: ValueJson | null } | null;
  comparison: Comparison;
  limit: ValueJson | null;
  status: Status;
  basis: Basis[];
  missing: string[];
  remarks: { key: string; values: Record<string, ValueJson> }[];
}

export function reasonJson(reason: Reason): ReasonJson {
  return {
    rule: reason.rule,
    aspect: reason.aspect,
    outcome: reason.outcome,
    weight: reason.weight,
    fact: reason.fact && { name: reason.fact.name, value: reason.fact.value && valueJson(reason.fact.value) },
    comparison: reason.comparison,
    limit: reason.limit && valueJson(reason.limit),
    status: reasonStatus(reason),
    basis: [...reason.basis],
    missing: [...reason.missing],
    remarks: reason.remarks.map(remarkJson),
  };
}

export function remarkJson(remark: Remark): { key: string; values: Record<string, ValueJson> } {
  const values = Object.entries(remark.values).map(([name, value]) => [name, valueJson(value)] as const);
  return { key: remark.key, values: Object.fromEntries(values) };
}
