import type { LocalDate } from '@kontor/quantities';

/** The official tables that can be brought in. */
export const TABLE_KINDS = ['cirr', 'ddr', 'country-risk', 'income-groups', 'ldc', 'exchange-rates'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** One dated value as a table gives it; `to` null when the table names no end. */
export interface TableRow {
  readonly parameter: string;
  readonly key: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly value: unknown;
  /** Line of the file, counted from 1. */
  readonly at: number;
}

export type Fault =
  | 'unknown-country'
  | 'not-a-date'
  | 'not-a-number'
  | 'not-a-rate'
  | 'not-a-currency'
  | 'not-a-category'
  | 'no-classification'
  | 'not-an-income-group'
  | 'not-a-term'
  | 'not-a-flag'
  | 'twice'
  | 'incomplete-table'
  | 'no-period';

/** A line of the file that was not taken. `refused` needs a decision, `skipped` is outside what Kontor holds. */
export interface FaultyLine {
  readonly at: number;
  readonly fault: Fault;
  readonly detail: string;
  readonly severity: 'refused' | 'skipped';
}

export interface TableReading {
  readonly rows: readonly TableRow[];
  readonly faults: readonly FaultyLine[];
}

/** What the file itself may not say. */
export interface TableOptions {
  /** First day of the whole table, for lists whose date stands outside the table. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly currency: string | null;
  /** `FY28`, for a list of economies of one year. */
  readonly fiscalYear: string | null;
  /** Currencies wanted of a table of exchange rates; empty for all. */
  readonly currencies: readonly string[];
  /** Alpha-3 codes that Kontor knows. */
  readonly countries: ReadonlySet<string>;
  /** The least developed countries of the day before `from`, to see which left a whole list. */
  readonly leastDeveloped: readonly string[];
}

export function refused(at: number, fault: Fault, detail: string): FaultyLine {
  return { at, fault, detail, severity: 'refused' };
}

export function skipped(at: number, fault: Fault, detail: string): FaultyLine {
  return { at, fault, detail, severity: 'skipped' };
}

/** Gathers rows and faults while a table is read line by line. */
export interface Gathering {
  readonly rows: TableRow[];
  readonly faults: FaultyLine[];
}

export function gathering(): Gathering {
  return { rows: [], faults: [] };
}

export function isFault(result: object): result is FaultyLine {
  return 'fault' in result;
}

/** What was read without fault. */
export function sound<T extends object>(results: readonly (T | FaultyLine)[]): T[] {
  return results.flatMap((result) => (isFault(result) ? [] : [result as T]));
}

export function faulty(results: readonly object[]): FaultyLine[] {
  return results.filter(isFault);
}
