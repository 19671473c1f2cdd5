import type { Currency, Exact, LocalDate, Money } from '@kontor/quantities';
import type { Addition, ImportRecord } from './addition.ts';
import type { Source, Status } from './source.ts';

export type Language = 'fr' | 'nl' | 'de' | 'en';
export type Texts = Readonly<Record<Language, string>>;

/**
 * What a parameter's values are. `percent` and `decimal` are decimal strings (percent 35 is `"35"`), `money` is a
 * decimal string with the definition's currency, `table` is any JSON object or array of strings and numbers.
 */
export type ParameterKind =
  'decimal' | 'percent' | 'years' | 'money' | 'integer' | 'flag' | 'choice' | 'list' | 'table';

/** The end or start of a line's period that no source gives. */
export type Unknown = 'unknown';

/** One dated value of a parameter as it stands in `data/`. Value null means: looked for, not found (S-08). */
export interface ParameterLine {
  readonly value: unknown;
  /** First day in force, or `unknown` when the value is old and its start was not found. */
  readonly from: LocalDate | Unknown;
  /** Last day in force; null while in force; `unknown` when it ended on a day that was not found. */
  readonly to: LocalDate | null | Unknown;
  readonly status: Status;
  readonly sources: readonly string[];
  /** The day this line entered the data. */
  readonly recorded: LocalDate;
  /** Caution that is shown wherever the value is. */
  readonly note?: Texts;
  /** Name of one of the file's `notes`, for a caution that many lines share; read as `note`. */
  readonly noteId?: string;
}

export interface ParameterDefinition {
  readonly id: string;
  readonly kind: ParameterKind;
  /** Currency of `money` values. */
  readonly currency?: Currency;
  readonly label: Texts;
  /** Ids of the rules that read it (FX-30, CR-03, OECD-6...). */
  readonly rules: readonly string[];
  /** What the keys of `entries` are. */
  readonly keyedBy?: 'country' | 'currency' | 'instrument' | 'material' | 'body' | 'unit';
  /** The dated lines of a parameter without key, oldest first. */
  readonly lines?: readonly ParameterLine[];
  /** The dated lines by key. */
  readonly entries?: Readonly<Record<string, readonly ParameterLine[]>>;
  /** The dated lines of every key that `entries` does not name. */
  readonly otherwise?: readonly ParameterLine[];
}

/** One file of `data/parameters`. */
export interface ParameterFile {
  readonly sources: readonly Source[];
  /** Cautions that several lines of the file share. */
  readonly notes?: Readonly<Record<string, Texts>>;
  readonly parameters: readonly ParameterDefinition[];
  /** Lines for parameters that other files define. */
  readonly additions?: readonly Addition[];
  /** Who brought the additions, when and from where. */
  readonly imported?: ImportRecord;
}

/** A value in force with the line and sources it comes from. */
export interface Found<V> {
  readonly found: true;
  readonly id: string;
  readonly key: string | null;
  readonly value: V;
  readonly line: ParameterLine;
  readonly sources: readonly Source[];
}

/** No value in force: `declared` when the data says it was looked for and not found, `no-line` when the data is silent. */
export interface Absent {
  readonly found: false;
  readonly id: string;
  readonly key: string | null;
  readonly reason: 'declared' | 'no-line';
  readonly line: ParameterLine | null;
  readonly sources: readonly Source[];
}

export type Lookup<V> = Found<V> | Absent;

/** The law as it stands on one day: a frozen view. Unknown parameter ids throw, they are a programmer's slip. */
export interface Law {
  readonly date: LocalDate;
  /** Version of the whole parameter set (a digest of its content). */
  readonly version: string;
  /** A number without unit, a percentage (35 % is 35) or a number of years. */
  number(id: string, key?: string): Lookup<Exact>;
  money(id: string, key?: string): Lookup<Money>;
  integer(id: string, key?: string): Lookup<number>;
  flag(id: string, key?: string): Lookup<boolean>;
  choice(id: string, key?: string): Lookup<string>;
  list(id: string, key?: string): Lookup<readonly string[]>;
  /** The same frozen object at each call, so that callers may keep what they derive from it in a WeakMap. */
  table(id: string, key?: string): Lookup<Readonly<Record<string, unknown>>>;
  /** The law of another day, for rules that look back (two consecutive lists of income groups). */
  on(date: LocalDate): Law;
}

/** Every parameter with all its lines. */
export interface Parameters {
  readonly version: string;
  /** The view of one day; the same frozen object at each call for a day. */
  on(date: LocalDate): Law;
  /** What the data held on a day: lines and additions recorded later are left out, so that an old answer replays. */
  asRecordedOn(date: LocalDate): Parameters;
  definitions(): readonly ParameterDefinition[];
  definition(id: string): ParameterDefinition | null;
  source(id: string): Source | null;
}
