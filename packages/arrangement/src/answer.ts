import type { Absent, Basis, Found, Lookup, Remark, TraceStep, Value } from '@kontor/law';
import { basisOf } from '@kontor/law';

/** A figure with everything it rests on. */
export interface Answered<T> {
  readonly kind: 'answer';
  readonly value: T;
  /** The dated lines that were read, also those that only decided a branch. */
  readonly basis: readonly Basis[];
  readonly trace: readonly TraceStep[];
  /** An assumption without a source went in, so the answer is `inferred` at best. */
  readonly assumed: boolean;
  /** Cautions to show beside the value; texts under `remark.<key>`. */
  readonly remarks: readonly Remark[];
}

/** The law has no value for the date: the answer is unknown, and `missing` says which line would give it. */
export interface Absence {
  readonly kind: 'absent';
  readonly missing: Basis;
  /** `declared`: looked for and not found; `no-line`: the data is silent. */
  readonly reason: 'declared' | 'no-line';
  readonly basis: readonly Basis[];
}

export const OUTSIDE_REASONS = [
  'below-minimum-term',
  'own-premium-rules',
  'market-benchmark',
  'not-reviewed',
  'euro-micro-state',
  'no-such-buyer-class',
  'local-currency-factor-above-limit',
  'credit-enhancement-above-limit',
] as const;
export type OutsideReason = (typeof OUTSIDE_REASONS)[number];

/** The rule itself does not reach the case; text under `outside.<why>`. */
export interface Outside {
  readonly kind: 'outside';
  readonly why: OutsideReason;
  readonly values: Readonly<Record<string, Value>>;
  readonly basis: readonly Basis[];
}

export const IMPOSSIBLE_REASONS = [
  'weighted-average-life-too-short',
  'no-such-category',
  'no-such-rating',
  'rating-contradicts-class',
  'periods-not-whole',
  'first-repayment-after-maturity',
  'first-repayment-before-one-interval',
  'bullet-repaid-before-maturity',
  'no-instalments',
  'asset-security-counted-twice',
] as const;
export type ImpossibleReason = (typeof IMPOSSIBLE_REASONS)[number];

/** The input contradicts itself or describes nothing that could exist; `field` names the input to correct. */
export interface Impossible {
  readonly kind: 'impossible';
  readonly field: string;
  readonly why: ImpossibleReason;
}

export type Answer<T> = Answered<T> | Absence | Outside | Impossible;

/** Two answers are possible and no source decides between them (a status still open with the United Nations). */
export interface Undecided<T> {
  readonly kind: 'undecided';
  /** The status that is open. */
  readonly missing: Basis;
  readonly answers: readonly Answered<T>[];
}

/** What an answer carries beside value and bases; a trace given as a function is written when somebody reads it. */
export interface AnswerDetails {
  readonly trace?: readonly TraceStep[] | (() => readonly TraceStep[]);
  readonly assumed?: boolean;
  readonly remarks?: readonly Remark[];
}

export function answered<T>(value: T, basis: readonly Basis[], details: AnswerDetails = {}): Answered<T> {
  const { trace = NOTHING, assumed = false, remarks = NOTHING } = details;
  if (typeof trace !== 'function') return { kind: 'answer', value, basis, trace, assumed, remarks };
  let steps: readonly TraceStep[] | null = null;
  return {
    kind: 'answer',
    value,
    basis,
    get trace() {
      return (steps ??= trace());
    },
    assumed,
    remarks,
  };
}

const NOTHING: readonly never[] = [];

export function absent(lookup: Absent, basis: readonly Basis[] = []): Absence {
  return { kind: 'absent', missing: basisOf(lookup), reason: lookup.reason, basis };
}

export function outside(
  why: OutsideReason,
  values: Readonly<Record<string, Value>>,
  basis: readonly Basis[] = [],
): Outside {
  return { kind: 'outside', why, values, basis };
}

export function impossible(field: string, why: ImpossibleReason): Impossible {
  return { kind: 'impossible', field, why };
}

type ValuesOf<L extends readonly Lookup<unknown>[]> = {
  readonly [K in keyof L]: L[K] extends Lookup<infer V> ? V : never;
};

/** All values in force with their bases, or the first that is absent. */
export type Gathered<L extends readonly Lookup<unknown>[]> =
  { readonly kind: 'found'; readonly values: ValuesOf<L>; readonly basis: readonly Basis[] } | Absence;

/** Reads several parameters at once: what a formula needs is either all there or the answer is absent. */
export function gather<const L extends readonly Lookup<unknown>[]>(...lookups: L): Gathered<L> {
  const missing = lookups.find((lookup): lookup is Absent => !lookup.found);
  const basis = lookups.map(basisOf);
  if (missing !== undefined) {
    return absent(
      missing,
      basis.filter((item) => item.parameter !== missing.id),
    );
  }
  const values = lookups.map((lookup) => (lookup as Found<unknown>).value);
  return { kind: 'found', values: values as unknown as ValuesOf<L>, basis };
}
