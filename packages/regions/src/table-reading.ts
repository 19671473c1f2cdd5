/** A row of a table parameter. */
export type Row = Readonly<Record<string, unknown>>;

function misfit(name: string): never {
  throw new RangeError(`table without a proper ${name}`);
}

/** The list under a name. Throws RangeError when the data has something else there. */
export function listOf(row: Row, name: string): readonly unknown[] {
  const value = row[name];
  return Array.isArray(value) ? (value as readonly unknown[]) : misfit(name);
}

export function textsOf(row: Row, name: string): readonly string[] {
  return listOf(row, name).map((item) => (typeof item === 'string' ? item : misfit(name)));
}

export function rowsOf(list: unknown, name: string): readonly Row[] {
  if (!Array.isArray(list)) return misfit(name);
  return (list as readonly unknown[]).map((item) =>
    typeof item === 'object' && item !== null ? (item as Row) : misfit(name),
  );
}

export function wholeNumberOf(row: Row, name: string): number {
  const value = row[name];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : misfit(name);
}

export function textOf(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : misfit(name);
}
