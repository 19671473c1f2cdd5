import type { LocalDate } from '@kontor/quantities';

/**
 * How sure a figure is, from surest to least:
 * `verified` read in an official text; `single-source` read in one transcription only; `inferred` a design
 * decision or general knowledge; `announced` published as a plan, not in force; `not-found` looked for, not found.
 */
export const STATUSES = ['verified', 'single-source', 'inferred', 'announced', 'not-found'] as const;
export type Status = (typeof STATUSES)[number];

/** The least sure of the statuses; `verified` when there is none. */
export function weakest(statuses: Iterable<Status>): Status {
  let worst = 0;
  for (const status of statuses) worst = Math.max(worst, STATUSES.indexOf(status));
  return STATUSES[worst] ?? 'verified';
}

/** The least sure status of the lines that something rests on; `verified` when it rests on none. */
export function weakestOf(basis: readonly Basis[]): Status {
  let worst = 0;
  for (const { status } of basis) {
    const rank = RANK[status];
    if (rank > worst) worst = rank;
  }
  return STATUSES[worst] ?? 'verified';
}

const RANK: Readonly<Record<Status, number>> = {
  verified: 0,
  'single-source': 1,
  inferred: 2,
  announced: 3,
  'not-found': 4,
};

/** A document that a figure was read in. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** Article, page, list number or date of the document; null when the document has none. */
  readonly reference: string | null;
  /** Web address; null when the document has none (a House document). */
  readonly address: string | null;
}

/** What a reason or a figure rests on: one dated line of one parameter. */
export interface Basis {
  readonly parameter: string;
  readonly key: string | null;
  readonly title: string;
  readonly reference: string | null;
  readonly address: string | null;
  /** First day of the line; null when the start is not known. */
  readonly from: LocalDate | null;
  /** Last day of the line; null when it is still in force or its end is not known. */
  readonly to: LocalDate | null;
  readonly status: Status;
}
