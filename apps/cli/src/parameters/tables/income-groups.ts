import { tryParseDate } from '@kontor/quantities';
import type { CsvLine } from './csv.ts';
import { columnName, csvTable } from './csv.ts';
import { countryCell } from './notation.ts';
import type { TablePeriod } from './period.ts';
import type { FaultyLine, Gathering, TableOptions, TableReading, TableRow } from './table.ts';
import { gathering, refused, skipped } from './table.ts';

const CODE = ['country', 'iso3', 'code', 'country_code'] as const;
const GROUP = ['group', 'income_group'] as const;
const GROUPS: Readonly<Record<string, string>> = {
  l: 'L',
  lm: 'LM',
  um: 'UM',
  h: 'H',
  low_income: 'L',
  lower_middle_income: 'LM',
  upper_middle_income: 'UM',
  high_income: 'H',
};
const FISCAL_YEAR = /^fy(\d{2})$/;

/** Whether the columns are those of a list of economies of one year. */
export function isIncomeGroupHeader(columns: readonly string[]): boolean {
  return CODE.some((name) => columns.includes(name)) && GROUP.some((name) => columns.includes(name));
}

/** Whether the row names the fiscal years of the analytical history, one a column. */
export function isHistoryHeader(columns: readonly string[]): boolean {
  return columns.filter((column) => FISCAL_YEAR.test(column)).length >= 3;
}

/**
 * Reads World Bank income groups: `country,group,fiscal_year`, the list of economies of one year (CLASS) or the
 * analytical history (OGHIST). Economies that Kontor does not hold are skipped, years without a group too.
 */
export function readIncomeGroups(rows: readonly (readonly string[])[], options: TableOptions): TableReading {
  const history = csvTable(rows, isHistoryHeader);
  if (history !== null) return readHistory(history.columns, history.lines, options);
  const read = gathering();
  for (const line of csvTable(rows, isIncomeGroupHeader)?.lines ?? []) {
    const text = line.cell(...GROUP);
    if (text === null && line.cell('region') === null) continue;
    gather(read, line, {
      code: line.cell(...CODE),
      group: text ?? '',
      year: line.cell('fiscal_year') ?? options.fiscalYear ?? '',
      options,
    });
  }
  return read;
}

function readHistory(
  columns: readonly string[],
  lines: readonly CsvLine[],
  options: TableOptions,
): TableReading {
  const read = gathering();
  for (const line of lines) {
    const [code = ''] = line.cells;
    if (!/^[A-Z]{3}$/.test(code)) continue;
    for (const [index, year] of columns.entries()) {
      const group = line.cells[index] ?? '';
      if (FISCAL_YEAR.test(year) && group !== '' && group !== '..') {
        gather(read, line, { code, group, year, options });
      }
    }
  }
  return { rows: read.rows, faults: firstOfEachLine(read.faults) };
}

/** An economy that is skipped is skipped once, not once a year. */
function firstOfEachLine(faults: readonly FaultyLine[]): FaultyLine[] {
  return faults.filter(
    (fault, index) =>
      faults.findIndex((other) => other.at === fault.at && other.fault === fault.fault) === index,
  );
}

interface GroupCell {
  readonly code: string | null;
  readonly group: string;
  readonly year: string;
  readonly options: TableOptions;
}

function gather(read: Gathering, line: CsvLine, cell: GroupCell): void {
  const row = groupRow(line, cell);
  if ('fault' in row) read.faults.push(row);
  else read.rows.push(row);
}

function groupRow({ at }: CsvLine, { code, group, year, options }: GroupCell): TableRow | FaultyLine {
  const key = countryCell(code, options.countries);
  if (key === null) return skipped(at, 'unknown-country', code ?? '');
  const value = GROUPS[columnName(group.replace('*', ''))];
  if (value === undefined) return refused(at, 'not-an-income-group', group);
  const period = fiscalYearPeriod(year);
  if (period === null) return refused(at, 'no-period', year);
  return { parameter: 'country.income-group', key, ...period, value, at };
}

/** `FY27` runs from 1 July 2026 to 30 June 2027. Two digits from 80 are of the last century. */
function fiscalYearPeriod(year: string): TablePeriod | null {
  const digits = FISCAL_YEAR.exec(year.trim().toLowerCase())?.[1];
  if (digits === undefined) return null;
  const ending = Number(digits) + (Number(digits) >= 80 ? 1900 : 2000);
  const from = tryParseDate(`${String(ending - 1)}-07-01`);
  const to = tryParseDate(`${String(ending)}-06-30`);
  return from === null || to === null ? null : { from, to };
}
