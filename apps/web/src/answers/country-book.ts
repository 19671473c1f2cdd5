import type { Language, Texts } from '@kontor/law';
import type { Names } from '@kontor/words';
import { LANGUAGE_TAGS } from '@kontor/words';
import type { CountryBook } from './read-answers.ts';

interface NamedCountry {
  readonly iso3: string;
  readonly iso2: string;
  readonly names: Texts;
}

/** Everything the pages ask about countries: names, codes, and the list in the order of a language. */
export interface Countries extends CountryBook, Names {
  list(language: Language): readonly { readonly code: string; readonly name: string }[];
}

const bare = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

export function countryBook(countries: readonly NamedCountry[]): Countries {
  const byCode = new Map(countries.map((country) => [country.iso3, country]));
  const byName = new Map<string, string>();
  for (const { iso3, iso2, names } of countries) {
    for (const name of [...Object.values(names), iso2]) byName.set(bare(name), iso3);
  }
  const lists = new Map<Language, readonly { code: string; name: string }[]>();
  return {
    codes: new Set(byCode.keys()),
    codeOf: (name) => byName.get(bare(name)) ?? null,
    country: (code, language) => byCode.get(code)?.names[language] ?? null,
    list: (language) => {
      const list = lists.get(language) ?? sorted(countries, language);
      lists.set(language, list);
      return list;
    },
  };
}

function sorted(countries: readonly NamedCountry[], language: Language) {
  const order = new Intl.Collator(LANGUAGE_TAGS[language]);
  return countries
    .map(({ iso3, names }) => ({ code: iso3, name: names[language] }))
    .sort((a, b) => order.compare(a.name, b.name));
}
