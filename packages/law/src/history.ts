import type { Parameters, ParameterLine } from './parameter.ts';
import type { Source } from './source.ts';

/** One dated line of a parameter with the documents it was read in, for the pages of the rules. */
export interface HistoryEntry {
  /** Null for a parameter without keys; `*` for the lines of every key without lines of its own. */
  readonly key: string | null;
  readonly line: ParameterLine;
  readonly sources: readonly Source[];
}

/** Every line of a parameter, by key and oldest first; empty when there is no such parameter. */
export function parametersHistory(parameters: Parameters, id: string): readonly HistoryEntry[] {
  const definition = parameters.definition(id);
  if (definition === null) return [];
  const entry =
    (key: string | null) =>
    (line: ParameterLine): HistoryEntry => ({
      key,
      line,
      sources: line.sources.flatMap((source) => parameters.source(source) ?? []),
    });
  return [
    ...(definition.lines ?? []).map(entry(null)),
    ...Object.entries(definition.entries ?? {}).flatMap(([key, lines]) => lines.map(entry(key))),
    ...(definition.otherwise ?? []).map(entry('*')),
  ];
}
