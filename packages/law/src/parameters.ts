import type { LocalDate } from '@kontor/quantities';
import type { Assembly } from './assembly.ts';
import { assemble, recordedBy } from './assembly.ts';
import { parseValue } from './kind.ts';
import type {
  Absent,
  Found,
  Law,
  Lookup,
  ParameterDefinition,
  ParameterFile,
  ParameterKind,
  ParameterLine,
  Parameters,
} from './parameter.ts';
import { lineOn, linesOf } from './period.ts';
import { UnknownParameter } from './unknown-parameter.ts';

/** Views kept for days already asked; a year of assessments touches fewer days than this. */
const KEPT_VIEWS = 256;

/**
 * Builds the parameter set from the files of `data/parameters`.
 *
 * @param files parsed files; a parameter id may occur in one file only
 * @param version digest of their content, made by the caller (the centre has no hash of its own)
 * @throws UnknownParameter when two files define one id, or an addition names a parameter that no file defines
 * @throws NothingToClose when an addition closes a line that is not there
 */
export function parametersFrom(files: readonly ParameterFile[], version: string): Parameters {
  const assembly = assemble(files);
  const parsed = new WeakMap<ParameterLine, unknown>();
  const views = new Map<LocalDate, Law>();
  const on = (date: LocalDate): Law => {
    let view = views.get(date);
    if (view === undefined) {
      if (views.size >= KEPT_VIEWS) views.clear();
      view = lawOn({ date, version, parsed, on, ...assembly });
      views.set(date, view);
    }
    return view;
  };
  return {
    version,
    on,
    asRecordedOn: (date) => parametersFrom(recordedBy(files, date), `${version}@${date}`),
    definitions: () => [...assembly.definitions.values()],
    definition: (id) => assembly.definitions.get(id) ?? null,
    source: (id) => assembly.sources.get(id) ?? null,
  };
}

interface Shelf extends Assembly {
  readonly date: LocalDate;
  readonly version: string;
  readonly parsed: WeakMap<ParameterLine, unknown>;
  readonly on: (date: LocalDate) => Law;
}

function lawOn(shelf: Shelf): Law {
  return Object.freeze<Law>({
    date: shelf.date,
    version: shelf.version,
    number: finder(shelf, ['decimal', 'percent', 'years']),
    money: finder(shelf, ['money']),
    integer: finder(shelf, ['integer']),
    flag: finder(shelf, ['flag']),
    choice: finder(shelf, ['choice']),
    list: finder(shelf, ['list']),
    table: finder(shelf, ['table']),
    on: shelf.on,
  });
}

type Finder<V> = (id: string, key?: string) => Lookup<V>;

/** Looks up parameters of some kinds and keeps what it found: a view answers the same question very often. */
function finder<V>(shelf: Shelf, kinds: readonly ParameterKind[]): Finder<V> {
  const plain = new Map<string, Lookup<V>>();
  const keyed = new Map<string, Map<string, Lookup<V>>>();
  return (id, key) => {
    const cache = key === undefined ? plain : cacheOf(keyed, id);
    let lookup = cache.get(key ?? id);
    if (lookup === undefined) {
      lookup = lookUp(shelf, kinds, id, key ?? null) as Lookup<V>;
      cache.set(key ?? id, lookup);
    }
    return lookup;
  };
}

function cacheOf<V>(keyed: Map<string, Map<string, V>>, id: string): Map<string, V> {
  let cache = keyed.get(id);
  if (cache === undefined) {
    cache = new Map();
    keyed.set(id, cache);
  }
  return cache;
}

function lookUp(
  shelf: Shelf,
  kinds: readonly ParameterKind[],
  id: string,
  key: string | null,
): Lookup<unknown> {
  const definition = shelf.definitions.get(id);
  if (definition === undefined) throw new UnknownParameter(`no parameter ${id}`);
  if (!kinds.includes(definition.kind)) {
    throw new UnknownParameter(`${id} is ${definition.kind}, asked as ${kinds.join(' or ')}`);
  }
  const line = lineOn(linesOf(definition, key), shelf.date);
  const sources = Object.freeze((line?.sources ?? []).flatMap((source) => shelf.sources.get(source) ?? []));
  if (line === null || line.value === null) {
    const reason = line === null ? 'no-line' : 'declared';
    return Object.freeze<Absent>({ found: false, id, key, reason, line, sources });
  }
  const value = parsedValue(shelf.parsed, definition, line);
  return Object.freeze<Found<unknown>>({ found: true, id, key, value, line, sources });
}

function parsedValue(
  parsed: WeakMap<ParameterLine, unknown>,
  definition: ParameterDefinition,
  line: ParameterLine,
): unknown {
  if (parsed.has(line)) return parsed.get(line);
  const value = parseValue(definition, line.value);
  parsed.set(line, value);
  return value;
}
