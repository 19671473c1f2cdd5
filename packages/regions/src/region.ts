/** The three Regions by their ISO 3166-2 codes. */
export const REGIONS = ['BE-VLG', 'BE-WAL', 'BE-BRU'] as const;
export type Region = (typeof REGIONS)[number];

/** The agency a company turns to first, one per Region (IF-12). */
export const AGENCIES = ['FIT', 'AWEX', 'hub.brussels'] as const;
export type Agency = (typeof AGENCIES)[number];

/** The regional service that decides on export licences (S-83). */
export const LICENCE_SERVICES = ['dCSG', 'DLA', 'Cellule licences'] as const;
export type LicenceService = (typeof LICENCE_SERVICES)[number];

/** The language of official letters to a company; in Brussels the company chooses (IF-62). */
export const ADMINISTRATIVE_LANGUAGES = ['nl', 'fr', 'de', 'choice-fr-nl'] as const;
export type AdministrativeLanguage = (typeof ADMINISTRATIVE_LANGUAGES)[number];

/** The word as a member of a closed list. Throws RangeError when the data holds a word that the list does not. */
export function oneOf<W extends string>(words: readonly W[], word: string): W {
  const found = words.find((candidate) => candidate === word);
  if (found === undefined) throw new RangeError(`${word} is none of ${words.join(', ')}`);
  return found;
}
