import type { LocalDate } from '@kontor/quantities';
import { addDays, tryParseDate } from '@kontor/quantities';
import type { Addition } from './addition.ts';
import { NothingToClose, withAddition } from './addition.ts';
import { additionsInOrder, withNotes } from './assembly.ts';
import { parseValue } from './kind.ts';
import type { ParameterDefinition, ParameterFile, ParameterLine, Texts } from './parameter.ts';
import { canMeet, lineOn } from './period.ts';
import type { Source } from './source.ts';
import { STATUSES } from './source.ts';

/** What can be wrong with the data of the law. */
export type Offence =
  | 'duplicate-parameter'
  | 'duplicate-source'
  | 'bad-shape'
  | 'missing-text'
  | 'unknown-note'
  | 'unknown-source'
  | 'no-source'
  | 'not-a-date'
  | 'period-reversed'
  | 'unsorted'
  | 'overlap'
  | 'gap'
  | 'misfit'
  | 'absence-with-value'
  | 'unknown-parameter'
  | 'nothing-to-close';

/** One fault of the data, located. `detail` names days or ids; it holds no sentence. */
export interface Finding {
  readonly offence: Offence;
  readonly parameter: string;
  readonly key: string | null;
  readonly detail: string;
}

type Report = (offence: Offence, detail: string) => void;

/**
 * Every fault of the parameter files: overlapping periods, silent gaps, figures without source and the rest of
 * `Offence`. An empty list is what the data must give.
 */
export function checkParameters(files: readonly ParameterFile[]): Finding[] {
  const findings: Finding[] = [];
  const reportOn =
    (parameter: string, key: string | null): Report =>
    (offence, detail) =>
      findings.push({ offence, parameter, key, detail });
  const sources = checkSources(files, reportOn);
  const definitions = definitionsOf(files, reportOn);
  for (const addition of additionsInOrder(files)) {
    addTo(definitions, addition, reportOn(addition.parameter, addition.key));
  }
  for (const definition of definitions.values()) {
    checkDefinition(definition, reportOn(definition.id, null));
    for (const [key, lines] of keyedLines(definition)) {
      checkLines({ definition, lines, sources, report: reportOn(definition.id, key) });
    }
  }
  return findings;
}

type ReportOn = (parameter: string, key: string | null) => Report;

function checkSources(files: readonly ParameterFile[], reportOn: ReportOn): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const source of files.flatMap((file) => file.sources)) {
    const known = sources.get(source.id);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(source)) {
      reportOn('', null)('duplicate-source', source.id);
    }
    if (source.title.trim() === '') reportOn('', null)('missing-text', source.id);
    sources.set(source.id, source);
  }
  return sources;
}

function definitionsOf(
  files: readonly ParameterFile[],
  reportOn: ReportOn,
): Map<string, ParameterDefinition> {
  const definitions = new Map<string, ParameterDefinition>();
  for (const file of files) {
    for (const definition of file.parameters) {
      if (definitions.has(definition.id)) reportOn(definition.id, null)('duplicate-parameter', definition.id);
      definitions.set(definition.id, withNotes(definition, file.notes));
    }
  }
  return definitions;
}

function addTo(definitions: Map<string, ParameterDefinition>, addition: Addition, report: Report): void {
  const definition = definitions.get(addition.parameter);
  if (definition === undefined) {
    report('unknown-parameter', addition.parameter);
    return;
  }
  if (!isLine(addition.line) || !hasDates(addition.line)) {
    report('not-a-date', periodText(addition.line));
    return;
  }
  try {
    definitions.set(definition.id, withAddition(definition, addition));
  } catch (error) {
    if (!(error instanceof NothingToClose)) throw error;
    report('nothing-to-close', String(addition.closes?.from));
  }
}

function keyedLines(definition: ParameterDefinition): [string | null, readonly ParameterLine[]][] {
  return [
    [null, definition.lines ?? []],
    ...Object.entries(definition.entries ?? {}),
    ['*', definition.otherwise ?? []],
  ];
}

const ID = /^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/;

function checkDefinition(definition: ParameterDefinition, report: Report): void {
  const keyed = definition.entries !== undefined || definition.otherwise !== undefined;
  if (!ID.test(definition.id)) report('bad-shape', 'id');
  if (keyed === (definition.lines !== undefined)) report('bad-shape', 'lines or entries');
  if (keyed !== (definition.keyedBy !== undefined)) report('bad-shape', 'keyedBy');
  if ((definition.kind === 'money') !== (definition.currency !== undefined)) report('bad-shape', 'currency');
  checkTexts(definition.label, 'label', report);
}

function checkTexts(texts: Partial<Texts> | undefined, name: string, report: Report): void {
  for (const language of ['fr', 'nl', 'de', 'en'] as const) {
    if ((texts?.[language] ?? '').trim() === '') report('missing-text', `${name}.${language}`);
  }
}

interface Shelf {
  readonly definition: ParameterDefinition;
  readonly lines: readonly ParameterLine[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly report: Report;
}

function checkLines(shelf: Shelf): void {
  const { lines, report } = shelf;
  if (!lines.every(isLine)) {
    report('bad-shape', 'line');
    return;
  }
  for (const line of lines) checkLine(line, shelf);
  if (!lines.every(hasDates)) return;
  checkOrder(lines, report);
  checkOverlaps(lines, report);
  checkGaps(lines, report);
}

/** Whether the line has the outline of one; files are written by hand and read without a schema. */
function isLine(line: object): boolean {
  const { from, to, sources, recorded } = line as Partial<Record<keyof ParameterLine, unknown>>;
  const isDayText = typeof from === 'string' && (to === null || typeof to === 'string');
  return 'value' in line && isDayText && typeof recorded === 'string' && Array.isArray(sources);
}

function checkLine(line: ParameterLine, { definition, sources, report }: Shelf): void {
  const name = periodText(line);
  if (!hasDates(line) || tryParseDate(line.recorded) === null) report('not-a-date', name);
  else if (isReversed(line)) report('period-reversed', name);
  if (!STATUSES.includes(line.status)) report('bad-shape', `status ${line.status}`);
  if ((line.value === null) !== (line.status === 'not-found')) report('absence-with-value', name);
  if (line.value !== null && line.sources.length === 0) report('no-source', name);
  for (const source of line.sources) if (!sources.has(source)) report('unknown-source', source);
  if (line.value !== null && !fits(definition, line.value)) report('misfit', name);
  if (line.noteId !== undefined && line.note === undefined) report('unknown-note', line.noteId);
  if (line.note !== undefined) checkTexts(line.note, 'note', report);
}

function periodText(line: ParameterLine): string {
  return `${line.from}/${line.to ?? ''}`;
}

function hasDates({ from, to }: ParameterLine): boolean {
  const isDay = (day: string): boolean => day === 'unknown' || tryParseDate(day) !== null;
  return isDay(from) && (to === null || isDay(to));
}

function isReversed({ from, to }: ParameterLine): boolean {
  return from !== 'unknown' && to !== null && to !== 'unknown' && to < from;
}

function fits(definition: ParameterDefinition, value: unknown): boolean {
  try {
    parseValue(definition, value);
    return true;
  } catch {
    return false;
  }
}

function checkOrder(lines: readonly ParameterLine[], report: Report): void {
  const dated = lines.filter((line) => line.from !== 'unknown');
  for (const [index, line] of dated.entries()) {
    const next = dated[index + 1];
    if (next !== undefined && next.from < line.from) report('unsorted', periodText(next));
  }
}

function checkOverlaps(lines: readonly ParameterLine[], report: Report): void {
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (overlap(line, other)) report('overlap', `${periodText(line)} ${periodText(other)}`);
    }
  }
}

/** Whether both lines are certainly in force on one day. A line without known start is so on its last day only. */
function overlap(a: ParameterLine, b: ParameterLine): boolean {
  if (!canMeet(a, b)) return false;
  if (a.from !== 'unknown' && b.from !== 'unknown') return true;
  if (a.from === 'unknown' && b.from === 'unknown') return a.to === b.to;
  const [undated, dated] = a.from === 'unknown' ? [a, b] : [b, a];
  return dated.to === null || (undated.to !== null && dated.to >= undated.to);
}

function checkGaps(lines: readonly ParameterLine[], report: Report): void {
  const dated = lines.filter((line) => line.from !== 'unknown' && line.to !== 'unknown');
  const ordered = dated.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, line] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next === undefined || next.from === 'unknown' || line.to === null || line.to === 'unknown') continue;
    const first = addDays(line.to, 1);
    const last = addDays(next.from, -1);
    if (first > last || explained(lines, first, last)) continue;
    report('gap', `${first}/${last}`);
  }
}

/** Whether a gap is declared: a line without known start fills it, or one without known end reaches into it (S-08). */
function explained(lines: readonly ParameterLine[], first: LocalDate, last: LocalDate): boolean {
  if (lineOn(lines, first) !== null && lineOn(lines, last) !== null) return true;
  return lines.some((line) => line.to === 'unknown' && (line.from === 'unknown' || line.from <= last));
}
