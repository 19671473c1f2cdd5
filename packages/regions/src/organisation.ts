import type { Language, Source, Texts } from '@kontor/law';
import type { Region } from './region.ts';
import { REGIONS, oneOf } from './region.ts';
import type { Row } from './table-reading.ts';
import { rowsOf, textOf, textsOf } from './table-reading.ts';

export const ORGANISATION_KINDS = ['regional-agency', 'licence-service', 'interfederal', 'federal'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

const LANGUAGES = ['fr', 'nl', 'de', 'en'] as const satisfies readonly Language[];

/** A body that a project meets. Its contact is not in the data: it is shown as not known, never made up. */
export interface Organisation {
  /** The agency or licence service by its code, an institution by a word of its own. */
  readonly id: string;
  readonly kind: OrganisationKind;
  /** Null for a body of the whole country. */
  readonly region: Region | null;
  readonly shortName: string;
  readonly names: Texts;
  /** Languages in which the name is a translation made here, to be confirmed by the body. */
  readonly inferredNames: readonly Language[];
  readonly sources: readonly Source[];
}

/**
 * The organisations of `data/organisations/organisations.json`.
 *
 * @throws RangeError when the file does not have their form
 */
export function organisationsFrom(file: Row): readonly Organisation[] {
  const sources = rowsOf(file['sources'], 'sources') as unknown as readonly Source[];
  return rowsOf(file['organisations'], 'organisations').map((row) => organisationOf(row, sources));
}

function organisationOf(row: Row, sources: readonly Source[]): Organisation {
  const used = textsOf(row, 'sources');
  return {
    id: textOf(row, 'id'),
    kind: oneOf(ORGANISATION_KINDS, textOf(row, 'kind')),
    region: row['region'] === null ? null : oneOf(REGIONS, textOf(row, 'region')),
    shortName: textOf(row, 'shortName'),
    names: namesOf(row['names']),
    inferredNames: textsOf(row, 'inferredNames').map((language) => oneOf(LANGUAGES, language)),
    sources: sources.filter(({ id }) => used.includes(id)),
  };
}

function namesOf(names: unknown): Texts {
  const [row] = rowsOf([names], 'names');
  if (row === undefined) throw new RangeError('an organisation without names');
  return { fr: textOf(row, 'fr'), nl: textOf(row, 'nl'), de: textOf(row, 'de'), en: textOf(row, 'en') };
}
