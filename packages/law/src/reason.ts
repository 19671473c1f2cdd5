import type { Basis, Status } from './source.ts';
import { weakestOf } from './source.ts';
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
  return weakestOf(reason.basis);
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
  basis: readonly Basis[];
  missing: readonly string[];
  remarks: readonly RemarkJson[];
}

export interface RemarkJson {
  key: string;
  values: Record<string, ValueJson>;
}

export function reasonJson(reason: Reason): ReasonJson {
  const { fact, limit } = reason;
  return {
    rule: reason.rule,
    aspect: reason.aspect,
    outcome: reason.outcome,
    weight: reason.weight,
    fact: fact && { name: fact.name, value: fact.value && valueJson(fact.value) },
    comparison: reason.comparison,
    limit: limit && valueJson(limit),
    status: reasonStatus(reason),
    basis: reason.basis,
    missing: reason.missing,
    remarks: remarksJson(reason.remarks),
  };
}

const NO_REMARKS: readonly RemarkJson[] = Object.freeze([]);

export function remarksJson(remarks: readonly Remark[]): readonly RemarkJson[] {
  return remarks.length === 0 ? NO_REMARKS : remarks.map(remarkJson);
}

export function remarkJson(remark: Remark): RemarkJson {
  const values: Record<string, ValueJson> = {};
  for (const name of Object.keys(remark.values)) {
    const value = remark.values[name];
    if (value !== undefined) values[name] = valueJson(value);
  }
  return { key: remark.key, values };
}
