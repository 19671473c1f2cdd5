import type { LocalDate } from '@kontor/quantities';
import type { CsvLine } from './csv.ts';
import { dateCell } from './notation.ts';
import type { FaultyLine, TableOptions } from './table.ts';
import { refused } from './table.ts';

export interface TablePeriod {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Days that stand for "no day" in databases. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['0001-01-01', '9999-12-31']);

/** The period of a line: its own columns, else what was given for the whole table. */
export function periodOf(line: CsvLine, options: TableOptions): TablePeriod | FaultyLine {
  const fromText = line.cell('valid_from', 'from');
  const toText = line.cell('valid_to', 'to');
  const from = fromText === null ? options.from : dateCell(fromText);
  const to = toText === null ? options.to : dateCell(toText);
  if (from === null) {
    return fromText === null ? refused(line.at, 'no-period', '') : refused(line.at, 'not-a-date', fromText);
  }
  const placeholder = [from, to].find((day) => day !== null && PLACEHOLDERS.has(day));
  if (placeholder !== undefined) return refused(line.at, 'not-a-date', String(placeholder));
  if (to === null && toText !== null) return refused(line.at, 'not-a-date', toText);
  if (to !== null && to < from) return refused(line.at, 'no-period', `${from}/${to}`);
  return { from, to };
}
