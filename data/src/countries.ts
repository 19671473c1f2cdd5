import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '@kontor/law';
import { DATA_DIRECTORY } from './directory.ts';

/** A country or territory of the classification lists. Kosovo, which ISO 3166 has not, is XKX and XK (S-09). */
export interface Country {
  /** ISO 3166-1 alpha-3, the code used inside. */
  readonly iso3: string;
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  readonly names: Texts;
}

/** Every country by its alpha-3 code, in the order of the codes. */
export function readCountries(): readonly Country[] {
  const path = join(DATA_DIRECTORY, 'countries', 'countries.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Country[];
}
