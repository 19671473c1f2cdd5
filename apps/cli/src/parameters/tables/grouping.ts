import type { Exact } from '@kontor/quantities';
import { compare, parseExact } from '@kontor/quantities';
import type { TablePeriod } from './period.ts';
import type { FaultyLine, TableReading, TableRow } from './table.ts';
import { faulty, refused, sound } from './table.ts';

/** One line of a table whose lines together make one value: a rate of one tier of one currency and period. */
export interface TierLine {
  readonly currency: string;
  readonly period: TablePeriod;
  readonly at: number;
  /** The last year of the tier, in years; null for a tier without end. */
  readonly upTo: string | null;
}

/**
 * Puts the lines of each currency and period together, in the order of their tiers. A tier that stands twice is
 * refused: nobody can say which of its rates is right.
 */
export function readTiers<Line extends TierLine>(
  lines: readonly (Line | FaultyLine)[],
  rowOf: (tiers: readonly [Line, ...Line[]]) => TableRow,
): TableReading {
  const tables = Map.groupBy(
    sound(lines),
    ({ currency, period }) => `${currency} ${period.from} ${String(period.to)}`,
  );
  const rows: TableRow[] = [];
  const twice: FaultyLine[] = [];
  for (const table of tables.values()) {
    const tiers = [...table].sort(byUpperEnd);
    twice.push(...repeated(tiers));
    const [first, ...others] = tiers;
    if (first !== undefined) rows.push(rowOf([first, ...others]));
  }
  return { rows, faults: [...faulty(lines), ...twice] };
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
