import Papa from 'papaparse';

/** A line of a comma-separated file: its cells by normalised name of the column, and its place. */
export interface CsvLine {
  readonly at: number;
  readonly cells: readonly string[];
  /** The cell under the first of these column names that the header has; null when none or empty. */
  cell(...names: readonly string[]): string | null;
}

export interface CsvTable {
  /** Normalised names of the columns. */
  readonly columns: readonly string[];
  readonly lines: readonly CsvLine[];
}

/** The rows of the file as cells, blank rows as empty arrays so that line numbers hold. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '');
  const parsed = Papa.parse<string[]>(plain, { skipEmptyLines: false, delimiter: delimiterOf(plain) });
  return parsed.data.map((row) => row.map((cell) => cell.trim()));
}

/** The semicolon of Belgian spreadsheets, whose decimals have commas, or a tab, when most lines have one; else the comma. */
function delimiterOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const inMost = (mark: string): boolean =>
    lines.filter((line) => line.includes(mark)).length * 2 > lines.length;
  return [';', '\t'].find(inMost) ?? ',';
}

/** `"Income group"` and `income_group` are the same column. */
export function columnName(header: string): string {
  return header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** The table under the first row that `isHeader` accepts (publishers put titles above it); null when none does. */
export function csvTable(
  rows: readonly (readonly string[])[],
  isHeader: (columns: readonly string[]) => boolean,
): CsvTable | null {
  const headerIndex = rows.findIndex((row) => isHeader(row.map(columnName)));
  const header = rows[headerIndex];
  if (header === undefined) return null;
  const columns = header.map(columnName);
  const lines = rows.flatMap((cells, index) =>
    index > headerIndex && cells.some((cell) => cell !== '') ? [csvLine(columns, cells, index + 1)] : [],
  );
  return { columns, lines };
}

function csvLine(columns: readonly string[], cells: readonly string[], at: number): CsvLine {
  return {
    at,
    cells,
    cell(...names) {
      const name = names.find((candidate) => columns.includes(candidate));
      const cell = name === undefined ? undefined : cells[columns.indexOf(name)];
      return cell === undefined || cell === '' ? null : cell;
    },
  };
}
