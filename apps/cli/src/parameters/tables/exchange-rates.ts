import type { LocalDate } from '@kontor/quantities';
import { ZERO, addDays, compare, dayOfWeek, daysBetween, parseExact } from '@kontor/quantities';
import type { CsvTable } from './csv.ts';
import { csvTable } from './csv.ts';
import { currencyCell, dateCell, decimalCell } from './notation.ts';
import type { FaultyLine, TableOptions, TableReading, TableRow } from './table.ts';
import { faulty, refused, sound } from './table.ts';

const PARAMETER = 'exchange.reference-rate';
const FRIDAY = 5;
/** Longest run of days without quotation that a rate is carried over: Easter, Christmas with a weekend. */
const LONGEST_CARRY = 5;

interface Quotation {
  readonly currency: string;
  readonly date: LocalDate;
  readonly rate: string;
  readonly at: number;
}

/** Whether the columns are those of exchange rates: ours, or a date and one column for each currency. */
export function isExchangeRateHeader(columns: readonly string[]): boolean {
  return isLongHeader(columns) || isWideHeader(columns);
}

function isLongHeader(columns: readonly string[]): boolean {
  return ['currency', 'date', 'rate'].every((name) => columns.includes(name));
}

function isWideHeader(columns: readonly string[]): boolean {
  return columns[0] === 'date' && columns.includes('usd');
}

/** Whether the text is the publisher's XML. */
export function isExchangeRateXml(text: string): boolean {
  return /<Cube\s+time=/.test(text);
}

/**
 * Reads euro reference rates, units of the currency for one euro: `currency,date,rate`, or the historical file of the
 * European Central Bank with a column for each currency. A rate counts until the day before the next quotation.
 */
export function readExchangeRates(rows: readonly (readonly string[])[], options: TableOptions): TableReading {
  const wide = csvTable(rows, isWideHeader);
  const table = wide ?? csvTable(rows, isLongHeader);
  if (table === null) return { rows: [], faults: [] };
  return reading(wide === null ? longQuotations(table) : wideQuotations(table), options);
}

/** Reads the daily or 90-day XML of the European Central Bank. */
export function readExchangeRateXml(text: string, options: TableOptions): TableReading {
  const quotations: (Quotation | FaultyLine)[] = [];
  let date: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    for (const [tag] of line.matchAll(/<Cube\b[^>]*>/g)) {
      date = attribute(tag, 'time') ?? date;
      const currency = attribute(tag, 'currency');
      if (currency !== null) {
        quotations.push(quotation({ currency, date, rate: attribute(tag, 'rate'), at: index + 1 }));
      }
    }
  }
  return reading(quotations, options);
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\b${name}=['"]([^'"]*)['"]`).exec(tag)?.[1] ?? null;
}

function longQuotations(table: CsvTable): (Quotation | FaultyLine)[] {
  return table.lines.map((line) =>
    quotation({
      currency: line.cell('currency'),
      date: line.cell('date'),
      rate: line.cell('rate'),
      at: line.at,
    }),
  );
}

function wideQuotations(table: CsvTable): (Quotation | FaultyLine)[] {
  return table.lines.flatMap((line) =>
    table.columns.flatMap((column, index) => {
      const rate = line.cells[index] ?? '';
      if (index === 0 || column === '' || rate === '' || rate === 'N/A') return [];
      return [quotation({ currency: column, date: line.cells[0] ?? null, rate, at: line.at })];
    }),
  );
}

interface QuotationText {
  readonly currency: string | null;
  readonly date: string | null;
  readonly rate: string | null;
  readonly at: number;
}

function quotation(text: QuotationText): Quotation | FaultyLine {
  const currency = currencyCell(text.currency);
  if (currency === null) return refused(text.at, 'not-a-currency', text.currency ?? '');
  const date = dateCell(text.date);
  if (date === null) return refused(text.at, 'not-a-date', text.date ?? '');
  const rate = decimalCell(text.rate);
  if (rate === null || compare(parseExact(rate), ZERO) <= 0)
    return refused(text.at, 'not-a-number', text.rate ?? '');
  return { currency, date, rate, at: text.at };
}

function reading(read: readonly (Quotation | FaultyLine)[], options: TableOptions): TableReading {
  const quotations = sound(read).filter((item) => isWanted(item, options));
  const byCurrency = Map.groupBy(quotations, ({ currency }) => currency);
  return { rows: [...byCurrency.values()].flatMap(datedRows), faults: faulty(read) };
}

function isWanted({ currency, date }: Quotation, { currencies, from, to }: TableOptions): boolean {
  if (currencies.length > 0 && !currencies.includes(currency)) return false;
  return (from === null || date >= from) && (to === null || date <= to);
}

function datedRows(quotations: readonly Quotation[]): TableRow[] {
  const ordered = quotations.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return ordered.map(({ currency, date, rate, at }, index) => {
    const next = ordered[index + 1]?.date ?? null;
    return { parameter: PARAMETER, key: currency, from: date, to: lastDay(date, next), value: rate, at };
  });
}

/** The day before the next quotation; without one near, the day itself, or the Sunday after a Friday. */
function lastDay(date: LocalDate, next: LocalDate | null): LocalDate {
  if (next !== null && next > date && daysBetween(date, next) <= LONGEST_CARRY) return addDays(next, -1);
  return dayOfWeek(date) === FRIDAY ? addDays(date, 2) : date;
}
