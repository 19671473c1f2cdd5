import type { FieldIssue } from './outcome.ts';

/** Names of fields that say the same thing in different ways: exactly one of them is given. */
export type Alternatives = readonly string[];

/** The fields of a request that say one thing twice, or not at all. */
export function alternativeIssues(alternatives: readonly Alternatives[], given: unknown): FieldIssue[] {
  if (typeof given !== 'object' || given === null) return [];
  return alternatives.flatMap((fields): FieldIssue[] => {
    const present = fields.filter((field) => isGiven(given as Readonly<Record<string, unknown>>, field));
    if (present.length === 1) return [];
    const values = { fields: fields.join(', ') };
    if (present.length > 1) return present.map((name) => ({ name, key: 'said-twice', values }));
    return [{ name: fields[0] ?? '', key: 'one-needed', values }];
  });
}

function isGiven(given: Readonly<Record<string, unknown>>, field: string): boolean {
  return Object.hasOwn(given, field) && given[field] !== null && given[field] !== undefined;
}
