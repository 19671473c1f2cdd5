import type { CsvLine } from './csv.ts';
import { csvTable } from './csv.ts';
import { countryCell } from './notation.ts';
import { periodOf } from './period.ts';
import type { FaultyLine, TableOptions, TableReading, TableRow } from './table.ts';
import { gathering, isFault, refused } from './table.ts';

const PARAMETER = 'country.ldc';
const YES: readonly string[] = ['true', 'yes', 'oui', 'ja', '1', 'ldc'];
const NO: readonly string[] = ['false', 'no', 'non', 'nee', 'nein', '0'];

/** Whether the columns are those of the least developed countries. */
export function isLdcHeader(columns: readonly string[]): boolean {
  return columns.includes('country') && (columns.includes('ldc') || columns.length === 1);
}

/**
 * Reads least developed countries: `country,ldc,valid_from` for single changes, or a single column `country` for a
 * whole list, from which every present member that is missing has departed.
 */
export function readLdc(rows: readonly (readonly string[])[], options: TableOptions): TableReading {
  const table = csvTable(rows, isLdcHeader);
  const read = gathering();
  for (const line of table?.lines ?? []) {
    const row = ldcRow(line, options);
    if (isFault(row)) read.faults.push(row);
    else read.rows.push(row);
  }
  if (table === null || table.columns.includes('ldc')) return read;
  return { rows: [...read.rows, ...departures(read.rows, options)], faults: read.faults };
}

function ldcRow(line: CsvLine, options: TableOptions): TableRow | FaultyLine {
  const key = countryCell(line.cell('country'), options.countries);
  if (key === null) return refused(line.at, 'unknown-country', line.cell('country') ?? '');
  const period = periodOf(line, options);
  if (isFault(period)) return period;
  const text = (line.cell('ldc') ?? 'yes').toLowerCase();
  if (!YES.includes(text) && !NO.includes(text)) return refused(line.at, 'not-a-flag', text);
  return { parameter: PARAMETER, key, ...period, value: YES.includes(text), at: line.at };
}

function departures(members: readonly TableRow[], options: TableOptions): TableRow[] {
  const { from, leastDeveloped } = options;
  if (from === null || members.length === 0) return [];
  const listed = new Set(members.map(({ key }) => key));
  return leastDeveloped
    .filter((country) => !listed.has(country))
    .map((key) => ({ parameter: PARAMETER, key, from, to: null, value: false, at: 1 }));
}
