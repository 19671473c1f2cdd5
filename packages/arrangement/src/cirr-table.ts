import type { Exact } from '@kontor/quantities';
import { compare, parseExact } from '@kontor/quantities';

/** Column of a table that tells projects apart. */
export const CIRR_PROJECTS = ['other', 'nuclear-or-large-hydro'] as const;
export type CirrProject = (typeof CIRR_PROJECTS)[number];

export interface CirrBand {
  /** The band as the publisher prints it. */
  readonly printed: string;
  /** Last repayment term of the band in years, itself included; null when the band has no end. */
  readonly upTo: Exact | null;
  /** Percent per annum by project; a table without columns has `other` only. */
  readonly rates: Readonly<Partial<Record<CirrProject, Exact>>>;
}

/** A table of the rules until 14 July 2023. */
export interface BandTable {
  readonly method: 'repayment-term-bands';
  /** In order of their upper ends. */
  readonly bands: readonly CirrBand[];
  /** The surcharge for fixing before the contract that every printed rate holds, percentage points. */
  readonly surchargeIncluded: Exact | null;
}

/** A table of the rules since 15 July 2023. */
export interface BondTable {
  readonly method: 'bond-maturity';
  /** Whether the rates are final or still lack margin and floor. */
  readonly contains: 'cirr' | 'base';
  /** Percent per annum by bond maturity in years. */
  readonly rates: ReadonlyMap<number, Exact>;
}

export type CirrTable = BandTable | BondTable;

type Json = Readonly<Record<string, unknown>>;

const read = new WeakMap<Json, CirrTable>();

/**
 * A published table in the form the code uses, parsed once.
 *
 * @throws TypeError when the data does not have the form of a table
 */
export function cirrTableOf(json: Json): CirrTable {
  let table = read.get(json);
  if (table === undefined) {
    table = json['method'] === 'bond-maturity' ? bondTable(json) : bandTable(json);
    read.set(json, table);
  }
  return table;
}

/**
 * The band of a repayment term: upper ends belong to their band, and a term that falls between two printed bands
 * to the upper one. Null beyond the last band.
 */
export function bandFor(table: BandTable, repaymentYears: Exact): CirrBand | null {
  return table.bands.find(({ upTo }) => upTo === null || compare(repaymentYears, upTo) <= 0) ?? null;
}

function bandTable(json: Json): BandTable {
  const bands = json['bands'];
  if (!Array.isArray(bands)) throw new TypeError('CIRR table without bands');
  const surcharge = json['surchargeIncluded'];
  return {
    method: 'repayment-term-bands',
    bands: bands.map(bandOf),
    surchargeIncluded: surcharge === undefined ? null : rate(surcharge),
  };
}

function bandOf(json: Json): CirrBand {
  const upTo = json['upTo'];
  const printed = CIRR_PROJECTS.filter((project) => project in json);
  return {
    printed: String(json['printed']),
    upTo: upTo === null ? null : rate(upTo),
    rates: Object.fromEntries(printed.map((project) => [project, rate(json[project])])),
  };
}

function bondTable(json: Json): BondTable {
  const rates = Object.entries((json['rates'] ?? {}) as Json);
  return {
    method: 'bond-maturity',
    contains: json['contains'] === 'base' ? 'base' : 'cirr',
    rates: new Map(rates.map(([years, value]) => [Number(years), rate(value)])),
  };
}

function rate(value: unknown): Exact {
  if (typeof value !== 'string') throw new TypeError(`no decimal in a CIRR table: ${JSON.stringify(value)}`);
  return parseExact(value);
}
