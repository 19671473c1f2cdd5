import type { LocalDate } from '@kontor/quantities';
import type { Addition } from './addition.ts';
import { withAddition } from './addition.ts';
import type { ParameterDefinition, ParameterFile, ParameterLine, Texts } from './parameter.ts';
import type { Source } from './source.ts';
import { UnknownParameter } from './unknown-parameter.ts';

/** The files read as one: every definition with its additions, every source by its id. */
export interface Assembly {
  readonly definitions: ReadonlyMap<string, ParameterDefinition>;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads the files as one.
 *
 * @throws UnknownParameter when two files define one id, or an addition names a parameter that no file defines
 * @throws NothingToClose when an addition closes a line that is not there
 */
export function assemble(files: readonly ParameterFile[]): Assembly {
  const definitions = new Map<string, ParameterDefinition>();
  const sources = new Map<string, Source>();
  for (const file of files) {
    for (const source of file.sources) sources.set(source.id, source);
    for (const definition of file.parameters) {
      if (definitions.has(definition.id)) throw new UnknownParameter(`defined twice: ${definition.id}`);
      definitions.set(definition.id, withNotes(definition, file.notes));
    }
  }
  for (const addition of additionsInOrder(files)) {
    const definition = definitions.get(addition.parameter);
    if (definition === undefined) throw new UnknownParameter(`no parameter ${addition.parameter}`);
    definitions.set(addition.parameter, withAddition(definition, addition));
  }
  return { definitions, sources };
}

/** Every addition in the order in which it entered the data; those of one day in the order of the files. */
export function additionsInOrder(files: readonly ParameterFile[]): Addition[] {
  const additions = files.flatMap((file) =>
    (file.additions ?? []).map((addition) => ({ ...addition, line: noted(addition.line, file.notes) })),
  );
  return additions.sort((a, b) =>
    a.line.recorded < b.line.recorded ? -1 : a.line.recorded > b.line.recorded ? 1 : 0,
  );
}

/** The files without what entered the data after the date. */
export function recordedBy(files: readonly ParameterFile[], date: LocalDate): ParameterFile[] {
  const known = (line: ParameterLine): boolean => line.recorded <= date;
  return files.map((file) => ({
    ...file,
    parameters: file.parameters.map((definition) =>
      mapLines(definition, (lines) => lines.filter((line) => known(line))),
    ),
    additions: (file.additions ?? []).filter((addition) => known(addition.line)),
  }));
}

type Notes = Readonly<Record<string, Texts>> | undefined;

/** The definition whose lines carry their cautions themselves. */
export function withNotes(definition: ParameterDefinition, notes: Notes): ParameterDefinition {
  if (notes === undefined) return definition;
  return mapLines(definition, (lines) => lines.map((line) => noted(line, notes)));
}

function noted(line: ParameterLine, notes: Notes): ParameterLine {
  const note = line.noteId === undefined ? undefined : notes?.[line.noteId];
  return note === undefined ? line : { ...line, note };
}

type Lines = readonly ParameterLine[];

function mapLines(definition: ParameterDefinition, change: (lines: Lines) => Lines): ParameterDefinition {
  const { lines, entries, otherwise } = definition;
  return {
    ...definition,
    ...(lines && { lines: change(lines) }),
    ...(entries && {
      entries: Object.fromEntries(Object.entries(entries).map(([key, dated]) => [key, change(dated)])),
    }),
    ...(otherwise && { otherwise: change(otherwise) }),
  };
}
