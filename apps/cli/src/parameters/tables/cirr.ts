import type { CsvLine } from './csv.ts';
import { csvTable } from './csv.ts';
import type { TierLine } from './grouping.ts';
import { readTiers } from './grouping.ts';
import { currencyCell, decimalCell } from './notation.ts';
import { periodOf } from './period.ts';
import type { FaultyLine, TableOptions, TableReading, TableRow } from './table.ts';
import { isFault, refused } from './table.ts';

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

interface CirrLine extends TierLine {
  readonly surcharge: string | null;
  readonly band: Band | null;
  readonly maturity: readonly [string, string] | null;
}

/**
 * Reads a table of commercial interest reference rates: bands of the repayment term as EXIM prints them, or one rate
 * for each maturity of the base bond. Currency and period stand in columns or are given for the whole table.
 */
export function readCirr(rows: readonly (readonly string[])[], options: TableOptions): TableReading {
  const lines = csvTable(rows, isCirrHeader)?.lines ?? [];
  return readTiers(
    lines.map((line) => cirrLine(line, options)),
    cirrRow,
  );
}

function cirrLine(line: CsvLine, options: TableOptions): CirrLine | FaultyLine {
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
    return { ...base, upTo: years, band: null, maturity: [years, other] };
  }
  const band = bandOf(line, other);
  return isFault(band) ? band : { ...base, upTo: band.upTo, band, maturity: null };
}

/** A band as the data of the law holds it. */
interface Band {
  readonly printed: string;
  readonly upTo: string | null;
  readonly 'nuclear-or-large-hydro'?: string;
  readonly other: string;
}

function bandOf(line: CsvLine, other: string): Band | FaultyLine {
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

function cirrRow(lines: readonly [CirrLine, ...CirrLine[]]): TableRow {
  const [{ currency, period, at, surcharge }] = lines;
  const maturities = lines.flatMap(({ maturity }) => (maturity === null ? [] : [maturity]));
  const value =
    maturities.length > 0
      ? { method: 'bond-maturity', contains: 'cirr', rates: Object.fromEntries(maturities) }
      : {
          method: 'repayment-term-bands',
          ...(surcharge !== null && { surchargeIncluded: surcharge }),
          bands: lines.flatMap(({ band }) => (band === null ? [] : [band])),
        };
  return { parameter: 'oecd.cirr.table', key: currency, ...period, value, at };
}
