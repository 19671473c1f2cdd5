import type { LocalDate } from '@kontor/quantities';
import { addDays } from '@kontor/quantities';
import type {
  Addition,
  Closing,
  Offence,
  ParameterDefinition,
  ParameterFile,
  ParameterLine,
  Source,
  Status,
} from '@kontor/law';
import { STATUSES, checkParameters, givesWay, lineOn, linesOf, withAddition } from '@kontor/law';
import type { TableRow } from './tables/table.ts';

/** Why a row cannot be taken: an offence against the data of the law, or no parameter of that name. */
export interface RefusedRow {
  readonly row: TableRow;
  readonly offence: Offence;
  readonly detail: string;
}

/** What a table would change in the law as it stands. */
export interface Difference {
  readonly added: readonly { readonly row: TableRow; readonly addition: Addition }[];
  readonly unchanged: readonly TableRow[];
  readonly refused: readonly RefusedRow[];
}

export interface Bringing {
  /** The law as it stands. */
  readonly files: readonly ParameterFile[];
  /** The same, with all additions already in. */
  readonly definitions: ReadonlyMap<string, ParameterDefinition>;
  readonly source: Source;
  readonly status: Status;
  readonly recorded: LocalDate;
}

/** Compares the rows of a table with the law: what is new, what it says already, what cannot stand beside it. */
export function differenceOf(rows: readonly TableRow[], bringing: Bringing): Difference {
  const definitions = new Map(bringing.definitions);
  const added: { row: TableRow; addition: Addition }[] = [];
  const unchanged: TableRow[] = [];
  const refused: RefusedRow[] = [];
  for (const row of rows.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const definition = definitions.get(row.parameter);
    const step = definition === undefined ? unknown(row) : stepOf(row, definition, bringing);
    if (step === 'unchanged') unchanged.push(row);
    else if ('offence' in step) refused.push(step);
    else if (definition !== undefined) {
      definitions.set(row.parameter, step.reduce(withAddition, definition));
      added.push(...step.map((addition) => ({ row, addition })));
    }
  }
  return withoutOffenders({ added, unchanged, refused }, bringing);
}

function unknown(row: TableRow): RefusedRow {
  return { row, offence: 'unknown-parameter', detail: row.parameter };
}

function stepOf(
  row: TableRow,
  definition: ParameterDefinition,
  bringing: Bringing,
): readonly Addition[] | RefusedRow | 'unchanged' {
  const lines = linesOf(definition, row.key);
  const present = lineOn(lines, row.from);
  if (present !== null && saysAlready(present, row, bringing.status)) return 'unchanged';
  const line: ParameterLine = {
    from: row.from,
    to: row.to ?? endBefore(lines, row.from),
    value: row.value,
    status: bringing.status,
    sources: [bringing.source.id],
    recorded: bringing.recorded,
  };
  const addition = { parameter: row.parameter, key: row.key, line };
  const absences = holesAround(line, lines).map((absence) => ({ ...addition, line: absence }));
  if (present === null || givesWay(present)) return [...absences, addition];
  const closes = closingOf(present, row, lines);
  if (closes === null) return { row, offence: 'overlap', detail: periodText(present) };
  return [...absences, { ...addition, closes }];
}

/**
 * The days between the new line and its neighbours that no line holds, as declared absences: a table of one month
 * says nothing about the months before it, and the law has no silent gaps.
 */
function holesAround(added: ParameterLine, lines: readonly ParameterLine[]): ParameterLine[] {
  const absence = (from: LocalDate, to: LocalDate): ParameterLine[] =>
    from > to ? [] : [{ ...added, from, to, value: null, status: 'not-found', sources: [] }];
  const holes: ParameterLine[] = [];
  const { from, to } = added;
  if (from !== 'unknown' && lineOn(lines, addDays(from, -1)) === null) {
    const ends = lines.flatMap((line) => (isDay(line.to) && line.to < from ? [line.to] : []));
    const last = ends.sort().at(-1);
    if (last !== undefined) holes.push(...absence(addDays(last, 1), addDays(from, -1)));
  }
  if (isDay(to) && lineOn(lines, addDays(to, 1)) === null) {
    const starts = lines.flatMap((line) => (isDay(line.from) && line.from > to ? [line.from] : []));
    const [next] = starts.sort();
    if (next !== undefined) holes.push(...absence(addDays(to, 1), addDays(next, -1)));
  }
  return holes;
}

function isDay(day: LocalDate | 'unknown' | null): day is LocalDate {
  return day !== null && day !== 'unknown';
}

/**
 * Whether the law gives the row's value already for all its days. A list without end that is surer than the line in
 * force, or that answers its caution, is worth a line of its own; so is what confirms an announcement.
 */
function saysAlready(present: ParameterLine, row: TableRow, status: Status): boolean {
  if (!sameValue(present.value, row.value)) return false;
  const asSure = STATUSES.indexOf(present.status) <= STATUSES.indexOf(status);
  if (givesWay(present) && !asSure) return false;
  if (row.to !== null) return present.to === null || row.to <= present.to;
  const cautious = present.note !== undefined && row.from !== present.from;
  return asSure && !cautious;
}

/** Equality of JSON values, whatever the order of names in an object. */
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([name, value]) => sameValue(value, right.get(name)));
}

/** A row without an end lasts until the next line that the law knows already. */
function endBefore(lines: readonly ParameterLine[], from: LocalDate): LocalDate | null {
  const starts = lines.flatMap((line) => (isDay(line.from) && line.from > from ? [line.from] : []));
  const [next] = starts.sort();
  return next === undefined ? null : addDays(next, -1);
}

/**
 * The closing of the line in force, when a table may end it: a list without end takes over from an open line, from one
 * that only an announcement follows, and from one of the same value. Anything else contradicts the law as it stands.
 */
function closingOf(present: ParameterLine, row: TableRow, lines: readonly ParameterLine[]): Closing | null {
  if (row.to !== null || present.from === row.from) return null;
  const next = isDay(present.to) ? lineOn(lines, addDays(present.to, 1)) : null;
  const mayEnd =
    present.to === null || sameValue(present.value, row.value) || (next !== null && givesWay(next));
  return mayEnd ? { from: present.from, lastDay: addDays(row.from, -1) } : null;
}

function periodText(line: ParameterLine): string {
  return `${line.from}/${line.to ?? ''}`;
}

/** Takes out the rows that would leave the law with a fault (a gap, a second value for a day, a value that misfits). */
function withoutOffenders(difference: Difference, bringing: Bringing): Difference {
  const before = new Set(checkParameters(bringing.files).map((finding) => JSON.stringify(finding)));
  const after = checkParameters([...bringing.files, additionsFile(difference, bringing)]);
  const caused = after.filter((finding) => !before.has(JSON.stringify(finding)));
  const offending = new Map(caused.map((finding) => [name(finding.parameter, finding.key), finding]));
  const refused = difference.added.flatMap(({ row }) => {
    const finding = offending.get(name(row.parameter, row.key));
    return finding === undefined ? [] : [{ row, offence: finding.offence, detail: finding.detail }];
  });
  return {
    added: difference.added.filter(({ row }) => !offending.has(name(row.parameter, row.key))),
    unchanged: difference.unchanged,
    refused: [...difference.refused, ...refused],
  };
}

function name(parameter: string, key: string | null): string {
  return `${parameter} ${key ?? ''}`;
}

/** The difference as a file of the law. */
export function additionsFile(difference: Difference, bringing: Bringing): ParameterFile {
  return {
    sources: [bringing.source],
    parameters: [],
    additions: difference.added.map(({ addition }) => addition),
  };
}
