import type { CsvLine } from './csv.ts';
import { csvTable } from './csv.ts';
import { currencyCell, decimalCell } from './notation.ts';
import type { TablePeriod } from './period.ts';
import { periodOf } from './period.ts';
import type { FaultyLine, TableOptions, TableReading, TableRow } from './table.ts';
import { faulty, isFault, refused, sound } from './table.ts';

/** Names under which publishers print the columns of a table of reference rates. */
const TERM = ['repayment_term', 'repayment_term_years', 'repayment_term_in_years', 'term'] as const;
const MATURITY = ['bond_maturity', 'bond_maturity_years', 'maturity'] as const;
const OTHER = ['other', 'all_other', 'all_other_projects', 'other_projects', 'cirr', 'rate'] as const;
const NUCLEAR = [
  'nuclear_or_large_hydro',
  'nuclear_and_large_hydro',
  'nuclear_power_and_large_hydro',
  'nuclear_power_large_hydro',
  'nuclear_large_hydro',
  'nuclear',
] as const;

/** Whether the columns are those of reference rates: a term or a bond maturity, and a rate. */
export function isCirrHeader(columns: readonly string[]): boolean {
  const has = (names: readonly string[]): boolean => names.some((name) => columns.includes(name));
  return (has(TERM) || has(MATURITY)) && has(OTHER);
}

interface CirrCell {
  readonly currency: string;
  readonly period: TablePeriod;
  readonly at: number;
  readonly surcharge: string | null;
  readonly band: Readonly<Record<string, string | null>> | null;
  readonly maturity: readonly [string, string] | null;
}

/**
 * Reads a table of commercial interest reference rates: bands of the repayment term as EXIM prints them, or one rate
 * for each maturity of the base bond. Currency and period stand in columns or are given for the whole table.
 */
export function readCirr(rows: readonly (readonly string[])[], options: TableOptions): TableReading {
  const lines = csvTable(rows, isCirrHeader)?.lines ?? [];
  const cells = lines.map((line) => cirrCell(line, options));
  const tables = Map.groupBy(
    sound(cells),
    ({ currency, period }) => `${currency} ${period.from} ${String(period.to)}`,
  );
  return {
    rows: [...tables.values()].flatMap((table) => cirrRow(table) ?? []),
    faults: faulty(cells),
  };
}

function cirrCell(line: CsvLine, options: TableOptions): CirrCell | FaultyLine {
  const currency = currencyCell(line.cell('currency') ?? options.currency);
  if (currency === null) return refused(line.at, 'not-a-currency', line.cell('currency') ?? '');
  const period = periodOf(line, options);
  if (isFault(period)) return period;
  const other = decimalCell(line.cell(...OTHER));
  if (other === null) return refused(line.at, 'not-a-number', line.cell(...OTHER) ?? '');
  const base = { currency, period, at: line.at, surcharge: decimalCell(line.cell('surcharge_included')) };
  const maturity = line.cell(...MATURITY);
  if (maturity !== null) {
    const years = /^(\d+)(\s*(-?\s*years?))?$/i.exec(maturity)?.[1];
    if (years === undefined) return refused(line.at, 'not-a-term', maturity);
    return { ...base, band: null, maturity: [years, other] };
  }
  const band = bandOf(line, other);
  return isFault(band) ? band : { ...base, band, maturity: null };
}

function bandOf(line: CsvLine, other: string): Record<string, string | null> | FaultyLine {
  const printed = line.cell(...TERM);
  const upTo = upperEnd(printed ?? '');
  if (printed === null || upTo === undefined) return refused(line.at, 'not-a-term', printed ?? '');
  const nuclearText = line.cell(...NUCLEAR);
  const nuclear = decimalCell(nuclearText);
  if (nuclear === null && nuclearText !== null) return refused(line.at, 'not-a-number', nuclearText);
  return { printed, upTo, ...(nuclear !== null && { 'nuclear-or-large-hydro': nuclear }), other };
}

/** `"<=5"` is 5, `">5-8.5"` 8.5, `"over 8.5"` has no upper end (null); undefined when there is no number. */
function upperEnd(printed: string): string | null | undefined {
  const numbers = printed.replaceAll(',', '.').match(/\d+(\.\d+)?/g) ?? [];
  const last = numbers.at(-1);
  if (last === undefined) return undefined;
  const opensUpwards =
    numbers.length === 1 && /^\s*(>(?!=)|over|more than|above|plus de|meer dan)/i.test(printed);
  return opensUpwards ? null : last;
}

function cirrRow(cells: readonly CirrCell[]): TableRow | null {
  const [first] = cells;
  if (first === undefined) return null;
  const maturities = cells.flatMap(({ maturity }) => (maturity === null ? [] : [maturity]));
  const value =
    maturities.length > 0
      ? { method: 'bond-maturity', contains: 'cirr', rates: Object.fromEntries(maturities) }
      : {
          method: 'repayment-term-bands',
          ...(first.surcharge !== null && { surchargeIncluded: first.surcharge }),
          bands: cells.flatMap(({ band }) => (band === null ? [] : [band])),
        };
  const { currency, period, at } = first;
  return { parameter: 'oecd.cirr.table', key: currency, ...period, value, at };
}
