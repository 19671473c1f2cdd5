import type { LocalDate } from '@kontor/quantities';
import { addDays } from '@kontor/quantities';
import type { ParameterDefinition, ParameterLine, Unknown } from './parameter.ts';
import { canMeet, linesOf, sortedByStart } from './period.ts';

/** The line that an addition ends: it is named by its first day, so that nothing is closed by accident. */
export interface Closing {
  readonly from: LocalDate | Unknown;
  readonly lastDay: LocalDate;
}

/** A dated line that one file adds to a parameter of another file. */
export interface Addition {
  readonly parameter: string;
  /** Null for a parameter without keys. */
  readonly key: string | null;
  readonly line: ParameterLine;
  /** The open line before it, when there is one. */
  readonly closes?: Closing;
}

/** Where a file of additions came from. */
export interface ImportRecord {
  readonly by: string;
  readonly on: LocalDate;
  /** Name of the file as it was handed in. */
  readonly file: string;
  /** Hexadecimal SHA-256 of that file. */
  readonly sha256: string;
}

/** The closing of an addition names no line that is in force on its last day. */
export class NothingToClose extends Error {
  override readonly name = 'NothingToClose';
}

/**
 * The definition with one line more. The line that `closes` names ends. A declared absence and an announcement give
 * way to the new line for its days: a figure that was found answers what was looked for, one in force what was planned.
 *
 * @throws NothingToClose
 */
export function withAddition(definition: ParameterDefinition, addition: Addition): ParameterDefinition {
  const closed = withClosed(linesOf(definition, addition.key), addition);
  const lines = sortedByStart([
    ...closed.flatMap((line) => (givesWay(line) ? remainders(line, addition.line) : [line])),
    addition.line,
  ]);
  if (addition.key === null) return { ...definition, lines };
  return { ...definition, entries: { ...definition.entries, [addition.key]: lines } };
}

function withClosed(lines: readonly ParameterLine[], addition: Addition): readonly ParameterLine[] {
  const { closes } = addition;
  if (closes === undefined) return lines;
  const index = lines.findIndex((line) => line.from === closes.from && line.value !== null);
  const line = lines[index];
  const holds =
    line !== undefined &&
    (line.from === 'unknown' || line.from <= closes.lastDay) &&
    (line.to === null || line.to >= closes.lastDay);
  if (!holds) throw new NothingToClose(`${addition.parameter}: no line from ${closes.from} to close`);
  return lines.with(index, { ...line, to: closes.lastDay });
}

/** Whether a line yields its days to a figure that is found later. */
export function givesWay(line: ParameterLine): boolean {
  return line.value === null || line.status === 'announced';
}

/** What is left of a line that gives way before and after the days of the new one. */
function remainders(yielding: ParameterLine, added: ParameterLine): ParameterLine[] {
  if (!canMeet(yielding, added)) return [yielding];
  const left: ParameterLine[] = [];
  if (added.from !== 'unknown' && (yielding.from === 'unknown' || yielding.from < added.from)) {
    left.push({ ...yielding, to: addDays(added.from, -1) });
  }
  if (added.to !== null && added.to !== 'unknown' && (yielding.to === null || yielding.to > added.to)) {
    left.push({ ...yielding, from: addDays(added.to, 1) });
  }
  return left;
}
