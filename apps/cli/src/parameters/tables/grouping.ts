import type { Exact } from '@kontor/quantities';
import { compare, parseExact } from '@kontor/quantities';
import type { TablePeriod } from './period.ts';
import type { FaultyLine, TableReading, TableRow } from './table.ts';
import { refused, sound } from './table.ts';

/** One line of a table whose lines together make one value: a rate of one tier of one currency and period. */
export interface TierLine {
  readonly currency: string;
  readonly period: TablePeriod;
  readonly at: number;
  /** The last year of the tier, in years; null for a tier without end. */
  readonly upTo: string | null;
  /** The tier says that it starts above another one, so it cannot be the lowest. */
  readonly startsLate: boolean;
}

/** A line of such a table that was not taken, and the table that lacks it when that much could be read. */
export interface FaultyTier extends FaultyLine {
  readonly table?: string;
}

/** The same for all lines of one table. */
export function tableKey(currency: string, { from, to }: TablePeriod): string {
  return `${currency} ${from} ${to ?? ''}`.trim();
}

/**
 * Puts the lines of each currency and period together, in the order of their tiers. A table is taken whole or not at
 * all: without one of its tiers, the neighbouring rate would answer for it. A tier that stands twice is refused, because
 * nobody can say which of its rates is right.
 */
export function readTiers<Line extends TierLine>(
  lines: readonly (Line | FaultyTier)[],
  rowOf: (tiers: readonly [Line, ...Line[]]) => TableRow,
): TableReading {
  const tables = Map.groupBy(sound<Line>(lines), ({ currency, period }) => tableKey(currency, period));
  const faults: FaultyTier[] = lines.filter((line) => 'fault' in line);
  const lacking = new Set(faults.map(({ table }) => table));
  const rows: TableRow[] = [];
  for (const [key, table] of tables) {
    const tiers = [...table].sort(byUpperEnd);
    const twice = repeated(tiers);
    faults.push(...twice);
    const [first, ...others] = tiers;
    if (first === undefined) continue;
    if (lacking.has(key) || twice.length > 0 || first.startsLate) {
      faults.push(refused(first.at, 'incomplete-table', key));
    } else rows.push(rowOf([first, ...others]));
  }
  return { rows, faults };
}

function repeated(tiers: readonly TierLine[]): FaultyLine[] {
  return tiers.flatMap((tier, index) =>
    index > 0 && tiers[index - 1]?.upTo === tier.upTo ? [refused(tier.at, 'twice', tier.upTo ?? '')] : [],
  );
}

function byUpperEnd(a: TierLine, b: TierLine): number {
  const end = (tier: TierLine): Exact | null => (tier.upTo === null ? null : parseExact(tier.upTo));
  const [left, right] = [end(a), end(b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return compare(left, right);
}
