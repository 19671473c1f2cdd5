import type { LocalDate } from '@kontor/quantities';
import { parseExact, tryParseMoney } from '@kontor/quantities';
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
import type { Basis, Source } from './source.ts';

/** A parameter id or kind that the code asks for and the data does not have: a slip in the program, not in the law. */
export class UnknownParameter extends Error {
  override readonly name = 'UnknownParameter';
}

/**
 * Builds the parameter set from the files of `data/parameters`.
 *
 * @param files parsed files; a parameter id may occur in one file only
 * @param version digest of their content, made by the caller (the centre has no hash of its own)
 * @throws UnknownParameter when two files define one id
 */
export function parametersFrom(files: readonly ParameterFile[], version: string): Parameters {
  const definitions = new Map<string, ParameterDefinition>();
  const sources = new Map<string, Source>();
  for (const file of files) {
    for (const source of file.sources) sources.set(source.id, source);
    for (const definition of file.parameters) {
      if (definitions.has(definition.id)) throw new UnknownParameter(`defined twice: ${definition.id}`);
      definitions.set(definition.id, definition);
    }
  }
  const parsed = new WeakMap<ParameterLine, unknown>();
  const views = new Map<LocalDate, Law>();
  return {
    version,
    on(date) {
      let view = views.get(date);
      if (view === undefined) {
        if (views.size >= 256) views.clear();
        view = lawOn({ date, version, definitions, sources, parsed });
        views.set(date, view);
      }
      return view;
    },
    definitions: () => [...definitions.values()],
    definition: (id) => definitions.get(id) ?? null,
    source: (id) => sources.get(id) ?? null,
  };
}

interface Shelf {
  readonly date: LocalDate;
  readonly version: string;
  readonly definitions: ReadonlyMap<string, ParameterDefinition>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly parsed: WeakMap<ParameterLine, unknown>;
}

function lawOn(shelf: Shelf): Law {
  const plain = new Map<string, Lookup<unknown>>();
  const keyed = new Map<string, Map<string, Lookup<unknown>>>();
  const find = <V>(kinds: readonly ParameterKind[], id: string, key?: string): Lookup<V> => {
    const cache = key === undefined ? plain : (keyed.get(id) ?? newCache(keyed, id));
    const cached = cache.get(key ?? id);
    if (cached !== undefined) return cached as Lookup<V>;
    const result = lookUp(shelf, kinds, id, key ?? null);
    cache.set(key ?? id, result);
    return result as Lookup<V>;
  };
  return Object.freeze<Law>({
    date: shelf.date,
    version: shelf.version,
    number: (id, key) => find(['decimal', 'percent', 'years'], id, key),
    money: (id, key) => find(['money'], id, key),
    integer: (id, key) => find(['integer'], id, key),
    flag: (id, key) => find(['flag'], id, key),
    choice: (id, key) => find(['choice'], id, key),
    list: (id, key) => find(['list'], id, key),
    table: (id, key) => find(['table'], id, key),
  });
}

function newCache(
  keyed: Map<string, Map<string, Lookup<unknown>>>,
  id: string,
): Map<string, Lookup<unknown>> {
  const cache = new Map<string, Lookup<unknown>>();
  keyed.set(id, cache);
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
  const line = linesOf(definition, key).find((candidate) => inForce(candidate, shelf.date)) ?? null;
  const sources = (line?.sources ?? []).flatMap((source) => shelf.sources.get(source) ?? []);
  if (line === null || line.value === null) {
    const reason = line === null ? 'no-line' : 'declared';
    return Object.freeze<Absent>({ found: false, id, key, reason, line, sources });
  }
  const value = parsedValue(shelf.parsed, definition, line);
  return Object.freeze<Found<unknown>>({ found: true, id, key, value, line, sources });
}

/** The dated lines of a parameter for a key; those of `otherwise` when no entry has the key. */
export function linesOf(definition: ParameterDefinition, key: string | null): readonly ParameterLine[] {
  if (key === null) return definition.lines ?? [];
  return definition.entries?.[key] ?? definition.otherwise ?? [];
}

/** Whether the line's period holds the date. An unknown start reaches back without end (S-08). */
export function inForce(line: ParameterLine, date: LocalDate): boolean {
  if (line.from !== 'unknown' && date < line.from) return false;
  if (line.to === 'unknown') return false;
  return line.to === null || date <= line.to;
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

/** The value of a line in the form the code uses. Throws UnknownParameter when the data does not fit its kind. */
export function parseValue(definition: ParameterDefinition, value: unknown): unknown {
  const misfit = (): never => {
    throw new UnknownParameter(`${definition.id}: ${JSON.stringify(value)} is no ${definition.kind}`);
  };
  switch (definition.kind) {
    case 'decimal':
    case 'percent':
    case 'years':
      return typeof value === 'string' ? parseExact(value) : misfit();
    case 'money':
      return (
        (typeof value === 'string' && definition.currency !== undefined
          ? tryParseMoney(value, definition.currency)
          : null) ?? misfit()
      );
    case 'integer':
      return Number.isSafeInteger(value) ? value : misfit();
    case 'flag':
      return typeof value === 'boolean' ? value : misfit();
    case 'choice':
      return typeof value === 'string' ? value : misfit();
    case 'list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? Object.freeze(value)
        : misfit();
    case 'table':
      return typeof value === 'object' && value !== null ? deepFrozen(value) : misfit();
  }
}

function deepFrozen<T extends object>(value: T): T {
  for (const child of Object.values(value)) {
    if (typeof child === 'object' && child !== null) deepFrozen(child as object);
  }
  return Object.freeze(value);
}

const bases = new WeakMap<Lookup<unknown>, Basis>();

/** What a reason cites when it used this lookup. The same object at each call for a lookup. */
export function basisOf(lookup: Lookup<unknown>): Basis {
  let basis = bases.get(lookup);
  if (basis === undefined) {
    basis = Object.freeze(makeBasis(lookup));
    bases.set(lookup, basis);
  }
  return basis;
}

function makeBasis(lookup: Lookup<unknown>): Basis {
  const [source] = lookup.sources;
  const { line } = lookup;
  return {
    parameter: lookup.id,
    key: lookup.key,
    title: source?.title ?? '',
    reference: source?.reference ?? null,
    address: source?.address ?? null,
    from: line === null || line.from === 'unknown' ? null : line.from,
    to: line === null || line.to === 'unknown' ? null : line.to,
    status: lookup.found ? lookup.line.status : 'not-found',
  };
}
