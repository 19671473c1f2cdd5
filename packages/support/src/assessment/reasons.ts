import type {
  Basis,
  Comparison,
  FactChange,
  Lookup,
  Outcome,
  Reason,
  Remark,
  Value,
  Weight,
} from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { compare } from '@kontor/quantities';
import type { FactName } from '../project/facts.ts';

/** What every reason of one rule shares. */
export interface RuleName {
  readonly id: string;
  readonly aspect: string | null;
}

interface ReasonParts {
  readonly outcome: Outcome;
  readonly weight?: Weight;
  readonly fact?: FactName | null;
  readonly value?: Value | null;
  readonly comparison?: Comparison;
  readonly limit?: Value | null;
  readonly basis?: readonly Basis[];
  readonly missing?: readonly FactName[];
  readonly remedies?: readonly (readonly FactChange[])[];
  readonly remarks?: readonly Remark[];
}

const NONE: readonly never[] = Object.freeze([]);

/** A reason with the parts that are not named left empty. */
export function reason(rule: RuleName, parts: ReasonParts): Reason {
  return {
    rule: rule.id,
    aspect: rule.aspect,
    outcome: parts.outcome,
    weight: parts.weight ?? 'decides',
    fact:
      parts.fact === undefined || parts.fact === null
        ? null
        : { name: parts.fact, value: parts.value ?? null },
    comparison: parts.comparison ?? 'holds',
    limit: parts.limit ?? null,
    basis: parts.basis ?? NONE,
    missing: parts.missing ?? NONE,
    remedies: parts.remedies ?? NONE,
    remarks: parts.remarks ?? NONE,
  };
}

/** `unknown` for want of answers. */
export function unanswered(
  rule: RuleName,
  missing: readonly FactName[],
  parts: Omit<ReasonParts, 'outcome' | 'missing'> = {},
): Reason {
  return reason(rule, { fact: missing[0] ?? null, ...parts, outcome: 'unknown', missing });
}

/** A yes-or-no fact that must have one value. Unknown while unanswered. */
export function requires(
  rule: RuleName,
  fact: FactName,
  answer: boolean | null,
  wanted: boolean,
  parts: Omit<ReasonParts, 'outcome' | 'fact' | 'value'> = {},
): Reason {
  const limit: Value = { kind: 'flag', flag: wanted };
  if (answer === null) return unanswered(rule, [fact], { comparison: 'equals', limit, ...parts });
  const outcome = answer === wanted ? 'met' : 'not-met';
  return reason(rule, {
    comparison: 'equals',
    limit,
    ...parts,
    outcome,
    fact,
    value: { kind: 'flag', flag: answer },
  });
}

/** Whether `value comparison limit` holds for exact numbers. */
export function holds(
  value: Exact,
  comparison: 'at-most' | 'at-least' | 'less-than' | 'more-than',
  limit: Exact,
): boolean {
  const order = compare(value, limit);
  switch (comparison) {
    case 'at-most':
      return order <= 0;
    case 'at-least':
      return order >= 0;
    case 'less-than':
      return order < 0;
    case 'more-than':
      return order > 0;
  }
}

export function basesOf(...lookups: readonly Lookup<unknown>[]): Basis[] {
  return lookups.map(basisOf);
}
