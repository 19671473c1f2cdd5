import type { CsvLine } from './csv.ts';
import { csvTable } from './csv.ts';
import type { FaultyTier, TierLine } from './grouping.ts';
import { readTiers, tableKey } from './grouping.ts';
import { currencyCell, rateCell } from './notation.ts';
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
const SURCHARGE = ['surcharge_included'] as const;

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

function cirrLine(line: CsvLine, options: TableOptions): CirrLine | FaultyTier {
  const currency = currencyCell(line.cell('currency') ?? options.currency);
  if (currency === null) return refused(line.at, 'not-a-currency', line.cell('currency') ?? '');
  const period = periodOf(line, options);
  if (isFault(period)) return period;
  const tier = tierOf(line);
  return isFault(tier)
    ? { ...tier, table: tableKey(currency, period) }
    : { ...tier, currency, period, at: line.at };
}

type Tier = Omit<CirrLine, 'currency' | 'period' | 'at'>;

function tierOf(line: CsvLine): Tier | FaultyLine {
  const notRate = [OTHER, NUCLEAR, SURCHARGE].map((names) => line.cell(...names)).find(isNoRate);
  if (notRate !== undefined) return refused(line.at, 'not-a-rate', String(notRate));
  const other = rateCell(line.cell(...OTHER));
  if (other === null) return refused(line.at, 'not-a-rate', '');
  const surcharge = rateCell(line.cell(...SURCHARGE));
  const maturity = line.cell(...MATURITY);
  if (maturity === null) return bandTier(line, other, surcharge);
  const years = /^(\d+)(\s*(-?\s*years?))?$/i.exec(maturity)?.[1];
  if (years === undefined) return refused(line.at, 'not-a-term', maturity);
  return { surcharge, upTo: years, startsLate: false, band: null, maturity: [years, other] };
}

function isNoRate(cell: string | null): boolean {
  return cell !== null && rateCell(cell) === null;
}

/** A band as the data of the law holds it. */
interface Band {
  readonly printed: string;
  readonly upTo: string | null;
  readonly 'nuclear-or-large-hydro'?: string;
  readonly other: string;
}

function bandTier(line: CsvLine, other: string, surcharge: string | null): Tier | FaultyLine {
  const printed = line.cell(...TERM) ?? '';
  const upTo = PRINTED_TERM.test(printed) ? upperEnd(printed) : undefined;
  if (upTo === undefined) return refused(line.at, 'not-a-term', printed);
  const nuclear = rateCell(line.cell(...NUCLEAR));
  const band: Band = { printed, upTo, ...(nuclear !== null && { 'nuclear-or-large-hydro': nuclear }), other };
  return { surcharge, upTo, startsLate: STARTS_ABOVE.test(printed), band, maturity: null };
}

/** Words, numbers and the marks with which publishers print terms; no other character is part of one. */
const PRINTED_TERM = /^[<>≤≥]?=?[\p{L}\d .,()<>≤≥–-]{1,60}$/u;
const STARTS_ABOVE = /^\s*(>(?!=)|over|more than|above|plus de|meer dan)/i;

/** `"<=5"` is 5, `">5-8.5"` 8.5, `"over 8.5"` has no upper end (null); undefined without one or two numbers. */
function upperEnd(printed: string): string | null | undefined {
  const numbers = printed.replaceAll(',', '.').match(/\d+(\.\d+)?/g) ?? [];
  const last = numbers.at(-1);
  if (last === undefined || numbers.length > 2) return undefined;
  return numbers.length === 1 && STARTS_ABOVE.test(printed) ? null : last;
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
