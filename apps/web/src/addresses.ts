import type { Language } from '@kontor/law';

/** Words of the addresses, so that a link reads in its own language. */
const WORDS = {
  project: { fr: 'projet', nl: 'project', de: 'vorhaben', en: 'project' },
  result: { fr: 'resultat', nl: 'resultaat', de: 'ergebnis', en: 'result' },
  pdf: { fr: 'resultat.pdf', nl: 'resultaat.pdf', de: 'ergebnis.pdf', en: 'result.pdf' },
  verdicts: { fr: 'verdicts', nl: 'oordelen', de: 'urteile', en: 'verdicts' },
  rules: { fr: 'regles', nl: 'regels', de: 'regeln', en: 'rules' },
  parameters: { fr: 'parametres', nl: 'parameters', de: 'parameter', en: 'parameters' },
  instruments: { fr: 'instruments', nl: 'instrumenten', de: 'instrumente', en: 'instruments' },
  calendar: { fr: 'missions', nl: 'missies', de: 'missionen', en: 'missions' },
  sources: { fr: 'sources', nl: 'bronnen', de: 'quellen', en: 'sources' },
  saved: { fr: 'enregistres', nl: 'bewaard', de: 'gespeichert', en: 'saved' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type Section = keyof typeof WORDS;

/** A page, whatever the language: its section, and what the address names within it. */
export interface Place {
  readonly section: Section | 'start' | 'none';
  readonly id?: string;
  /** Query string without its question mark. */
  readonly query?: string;
}

export function sectionWord(section: Section, language: Language): string {
  return WORDS[section][language];
}

/** Path and query of a place in a language: `/nl/regels/FX-11`. A place without address leads to the start. */
export function addressOf(language: Language, place: Place): string {
  const { section, id, query } = place;
  const path = section === 'start' || section === 'none' ? '' : `/${WORDS[section][language]}`;
  const tail = id === undefined ? '' : `/${encodeURIComponent(id)}`;
  return `/${language}${path}${tail}${query === undefined || query === '' ? '' : `?${query}`}`;
}

export const SECTIONS = Object.keys(WORDS) as Section[];
