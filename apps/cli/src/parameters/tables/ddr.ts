import type { CsvLine } from './csv.ts';
import { csvTable } from './csv.ts';
import { currencyCell, decimalCell } from './notation.ts';
import type { TablePeriod } from './period.ts';
import { periodOf } from './period.ts';
import type { FaultyLine, TableOptions, TableReading, TableRow } from './table.ts';
import { faulty, isFault, refused, sound } from './table.ts';

/** Whether the columns are those of differentiated discount rates. */
export function isDdrHeader(columns: readonly string[]): boolean {
  return columns.includes('ddr');
}

interface DdrCell {
  readonly currency: string;
  readonly period: TablePeriod;
  readonly at: number;
  readonly tier: {
    readonly fromYears: string;
    readonly belowYears: string | null;
    readonly rate: string;
  };
}

/** Reads differentiated discount rates: one line for each currency and tier of the repayment term. */
export function readDdr(rows: readonly (readonly string[])[], options: TableOptions): TableReading {
  const lines = csvTable(rows, isDdrHeader)?.lines ?? [];
  const cells = lines.map((line) => ddrCell(line, options));
  const tables = Map.groupBy(
    sound(cells),
    ({ currency, period }) => `${currency} ${period.from} ${String(period.to)}`,
  );
  return {
    rows: [...tables.values()].flatMap((table) => ddrRow(table) ?? []),
    faults: faulty(cells),
  };
}

function ddrCell(line: CsvLine, options: TableOptions): DdrCell | FaultyLine {
  const currency = currencyCell(line.cell('currency') ?? options.currency);
  if (currency === null) return refused(line.at, 'not-a-currency', line.cell('currency') ?? '');
  const period = periodOf(line, options);
  if (isFault(period)) return period;
  const rate = decimalCell(line.cell('ddr'));
  if (rate === null) return refused(line.at, 'not-a-number', line.cell('ddr') ?? '');
  const fromYears = decimalCell(line.cell('from_years') ?? '0');
  const belowText = line.cell('below_years');
  const belowYears = decimalCell(belowText);
  if (fromYears === null) return refused(line.at, 'not-a-term', line.cell('from_years') ?? '');
  if (belowYears === null && belowText !== null) return refused(line.at, 'not-a-term', belowText);
  return { currency, period, at: line.at, tier: { fromYears, belowYears, rate } };
}

function ddrRow(cells: readonly DdrCell[]): TableRow | null {
  const [first] = cells;
  if (first === undefined) return null;
  const value = { rates: cells.map(({ tier }) => tier) };
  return { parameter: 'oecd.ddr.published', key: first.currency, ...first.period, value, at: first.at };
}
