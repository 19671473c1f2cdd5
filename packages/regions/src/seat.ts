import type { Basis, Law, Lookup } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Postcode } from './postcode.ts';
import type { AdministrativeLanguage, Region } from './region.ts';
import { ADMINISTRATIVE_LANGUAGES, REGIONS, oneOf } from './region.ts';
import type { Row } from './table-reading.ts';
import { listOf, rowsOf, textOf, wholeNumberOf } from './table-reading.ts';

type Table = Readonly<Record<string, unknown>>;

interface PostcodeRange {
  readonly from: string;
  readonly to: string;
}

/** What the postcode of a seat says about its place; null fields where the data is silent. */
export interface Seat {
  readonly postcode: Postcode;
  readonly region: Region;
  readonly range: PostcodeRange;
  readonly basis: readonly Basis[];
}

/** A postcode that belongs to one institution; `seat` is false where nobody can have a seat (S-82). */
export interface InstitutionalCode {
  readonly holder: Readonly<Record<string, unknown>>;
  readonly seat: boolean;
  readonly basis: Basis;
}

const parsedRows = new WeakMap<object, readonly Row[]>();

function rows(lookup: Lookup<Table>, pick: (table: Table) => unknown): readonly Row[] {
  if (!lookup.found) return [];
  let parsed = parsedRows.get(lookup);
  if (parsed === undefined) {
    parsed = rowsOf(pick(lookup.value), lookup.id);
    parsedRows.set(lookup, parsed);
  }
  return parsed;
}

function holding(row: Row, postcode: Postcode): boolean {
  const code = Number(postcode);
  return wholeNumberOf(row, 'from') <= code && code <= wholeNumberOf(row, 'to');
}

/** The Region of a seat (IF-10, IF-11); null when no range of the day holds the postcode. */
export function seatOf(law: Law, postcode: Postcode): Seat | null {
  const lookup = law.table('regions.postcode.ranges');
  const row = rows(lookup, (table) => table).find((candidate) => holding(candidate, postcode));
  if (row === undefined) return null;
  return {
    postcode,
    region: oneOf(REGIONS, textOf(row, 'region')),
    range: { from: String(row['from']), to: String(row['to']) },
    basis: [basisOf(lookup)],
  };
}

/** The institution that a postcode belongs to; null for an ordinary one. */
export function institutionalCode(law: Law, postcode: Postcode): InstitutionalCode | null {
  const lookup = law.table('regions.postcode.institutional');
  const row = rows(lookup, (table) => table).find((candidate) => candidate['code'] === postcode);
  if (row === undefined) return null;
  return { holder: row['holder'] as Table, seat: row['seat'] === true, basis: basisOf(lookup) };
}

/**
 * The language of official letters to a company seated there (IF-62). Language facilities belong to private persons
 * and change nothing here (IF-64). Null when no area of the day holds the postcode.
 */
export function administrativeLanguage(
  law: Law,
  postcode: Postcode,
): { readonly language: AdministrativeLanguage; readonly basis: Basis } | null {
  const lookup = law.table('regions.postcode.language-areas');
  if (!lookup.found) return null;
  const exception = rowsOf(lookup.value['exceptions'], 'exceptions').find((row) =>
    listOf(row, 'codes').includes(Number(postcode)),
  );
  const row = exception ?? rowsOf(lookup.value['areas'], 'areas').find((area) => holding(area, postcode));
  if (row === undefined) return null;
  return { language: oneOf(ADMINISTRATIVE_LANGUAGES, textOf(row, 'language')), basis: basisOf(lookup) };
}

/** The municipality with language facilities that a postcode lies in; null when it has none. */
export function facilities(
  law: Law,
  postcode: Postcode,
): { readonly municipality: string; readonly basis: Basis } | null {
  const lookup = law.table('regions.postcode.facilities');
  const row = rows(lookup, (table) => table).find((candidate) =>
    listOf(candidate, 'codes').includes(Number(postcode)),
  );
  return row === undefined ? null : { municipality: textOf(row, 'municipality'), basis: basisOf(lookup) };
}
