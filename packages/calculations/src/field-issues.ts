import type { z } from 'zod';
import type { FieldIssue } from './outcome.ts';
import type { TextKey } from './texts.ts';
import { isTextKey } from './texts.ts';

type Path = readonly PropertyKey[];

/** What a schema refused, one issue per field, in the order of the schema. */
export function fieldIssues(error: z.ZodError, given: unknown): FieldIssue[] {
  const issues = new Map<string, FieldIssue>();
  for (const issue of error.issues) {
    for (const found of issuesOf(issue, given)) {
      if (!issues.has(found.name)) issues.set(found.name, found);
    }
  }
  return [...issues.values()];
}

function issuesOf(issue: z.core.$ZodIssue, given: unknown): FieldIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return { name: fieldName(path), key: 'unknown-field', value: valueAt(given, path) };
    });
  }
  const name = fieldName(issue.path);
  const value = valueAt(given, issue.path);
  if (value === undefined || value === null) return [{ name, key: 'missing', value: null }];
  return [{ name, key: keyOf(issue), values: valuesOf(issue), value }];
}

const BY_TYPE: Readonly<Record<string, TextKey>> = {
  string: 'not-text',
  number: 'not-number',
  int: 'not-whole',
  boolean: 'not-flag',
  array: 'not-list',
  object: 'not-object',
  record: 'not-object',
};

function keyOf(issue: z.core.$ZodIssue): TextKey {
  if (isTextKey(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return BY_TYPE[issue.expected] ?? 'malformed';
    case 'invalid_value':
      return 'one-of';
    case 'too_small':
      return 'at-least';
    case 'too_big':
      return 'at-most';
    default:
      return 'malformed';
  }
}

function valuesOf(issue: z.core.$ZodIssue): Record<string, string> {
  switch (issue.code) {
    case 'custom':
      return (issue.params ?? {}) as Record<string, string>;
    case 'invalid_value':
      return { values: issue.values.map(String).join(', ') };
    case 'too_small':
      return { limit: String(issue.minimum) };
    case 'too_big':
      return { limit: String(issue.maximum) };
    default:
      return {};
  }
}

/** `flows[3].amount` for the path flows, 3, amount. */
export function fieldName(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${String(part)}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

/** What the request holds at a path; undefined when it holds nothing there. */
export function valueAt(given: unknown, path: Path): unknown {
  let value = given;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
