import type { Language } from '@kontor/law';

/** The languages of every page, in the order in which they are offered. */
export const LANGUAGES = ['fr', 'nl', 'de', 'en'] as const satisfies readonly Language[];

/** Tags for `lang`, `Content-Language` and plural rules: Belgian usage where there is one. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = {
  fr: 'fr-BE',
  nl: 'nl-BE',
  de: 'de-BE',
  en: 'en',
};

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/**
 * The language that an `Accept-Language` header asks for: the best of ours by its weights (RFC 9110, 12.5.4). Regional
 * tags such as `nl-BE` count for their language. Null when the header names none of ours.
 */
export function preferredLanguage(header: string): Language | null {
  let best: { language: Language; weight: number } | null = null;
  for (const part of header.split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const [primary = ''] = tag.split('-');
    const weight = weightOf(parameters);
    if (isLanguage(primary) && weight > (best?.weight ?? 0)) best = { language: primary, weight };
  }
  return best?.language ?? null;
}

function weightOf(parameters: readonly string[]): number {
  const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
  if (quality === undefined) return 1;
  const weight = Number(quality.slice(2));
  return Number.isFinite(weight) ? weight : 0;
}
