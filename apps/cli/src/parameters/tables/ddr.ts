import { ZERO, compare, parseExact } from '@kontor/quantities';
import type { CsvLine } from './csv.ts';
import { csvTable } from './csv.ts';
import type { FaultyTier, TierLine } from './grouping.ts';
import { readTiers, tableKey } from './grouping.ts';
import { currencyCell, decimalCell, rateCell } from './notation.ts';
import { periodOf } from './period.ts';
import type { FaultyLine, TableOptions, TableReading, TableRow } from './table.ts';
import { isFault, refused } from './table.ts';

/** Whether the columns are those of differentiated discount rates. */
export function isDdrHeader(columns: readonly string[]): boolean {
  return columns.includes('ddr');
}

interface DdrLine extends TierLine {
  readonly fromYears: string;
  readonly rate: string;
}

/** Reads differentiated discount rates: one line for each currency and tier of the repayment term. */
export function readDdr(rows: readonly (readonly string[])[], options: TableOptions): TableReading {
  const lines = csvTable(rows, isDdrHeader)?.lines ?? [];
  return readTiers(
    lines.map((line) => ddrLine(line, options)),
    ddrRow,
  );
}

function ddrLine(line: CsvLine, options: TableOptions): DdrLine | FaultyTier {
  const currency = currencyCell(line.cell('currency') ?? options.currency);
  if (currency === null) return refused(line.at, 'not-a-currency', line.cell('currency') ?? '');
  const period = periodOf(line, options);
  if (isFault(period)) return period;
  const tier = tierOf(line);
  return 'fault' in tier
    ? { ...tier, table: tableKey(currency, period) }
    : { ...tier, currency, period, at: line.at };
}

function tierOf(line: CsvLine): Omit<DdrLine, 'currency' | 'period' | 'at'> | FaultyLine {
  const rate = rateCell(line.cell('ddr'));
  if (rate === null) return refused(line.at, 'not-a-rate', line.cell('ddr') ?? '');
  const fromYears = decimalCell(line.cell('from_years') ?? '0');
  const belowText = line.cell('below_years');
  const belowYears = decimalCell(belowText);
  if (fromYears === null) return refused(line.at, 'not-a-term', line.cell('from_years') ?? '');
  if (belowYears === null && belowText !== null) return refused(line.at, 'not-a-term', belowText);
  return { upTo: belowYears, startsLate: compare(parseExact(fromYears), ZERO) > 0, fromYears, rate };
}

function ddrRow(lines: readonly [DdrLine, ...DdrLine[]]): TableRow {
  const [{ currency, period, at }] = lines;
  const rates = lines.map(({ fromYears, upTo, rate }) => ({ fromYears, belowYears: upTo, rate }));
  return { parameter: 'oecd.ddr.published', key: currency, ...period, value: { rates }, at };
}
