import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@kontor/law';
import type { RouteId, Verdict } from '@kontor/support';

/** A worked situation that a lawyer can read and a machine can check. */
export interface Specimen {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly situation: { readonly fr: string; readonly nl: string };
  /** Where the decision was published; null for a situation made up for this project. */
  readonly source: { readonly title: string; readonly address: string | null } | null;
  /** A published decision claims only what was published: the rest of the answer is not compared. */
  readonly partial: boolean;
  readonly on: string;
  readonly project: Readonly<Record<string, unknown>>;
  readonly expect: { readonly routes: Readonly<Partial<Record<RouteId, ExpectedRoute>>> };
}

export interface ExpectedRoute {
  readonly verdict?: Verdict;
  readonly reasons?: readonly ExpectedReason[];
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly changes?: readonly ExpectedChange[];
}

export interface ExpectedReason {
  readonly rule: string;
  readonly aspect?: string | null;
  readonly outcome: string;
}

export interface ExpectedChange {
  readonly facts: readonly { readonly fact: string; readonly to: unknown }[];
}

const FOLDER = join(import.meta.dirname, '../../data/specimens');

/** Every specimen of the project, in the order of their ids. */
export function readSpecimens(): Specimen[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && name.includes('/'))
    .sort();
  return files.flatMap((name) => {
    const content = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Specimen | Specimen[];
    return Array.isArray(content) ? content : [content];
  });
}
