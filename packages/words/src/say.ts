import type { Language } from '@kontor/law';
import { setupI18n } from '@lingui/core';
import type { I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { LANGUAGE_TAGS } from './languages.ts';
import { TEXTS } from './texts/index.ts';
import type { TextKey } from './texts/index.ts';

/** What a message may name: text as it stands, or a number that a plural turns on. */
export type SayValues = Readonly<Record<string, string | number>>;

const ALL: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(Object.entries(TEXTS));
const voices = new Map<Language, I18n>();
const compiled = new Map<Language, Set<string>>();

/** The text of a key in a language, with its ICU message filled in. */
export function say(language: Language, key: TextKey, values: SayValues = {}): string {
  return sayKnown(language, key, values) ?? key;
}

/** As `say`, for keys that come from rules and data; null when no text has the key. */
export function sayKnown(language: Language, key: string, values: SayValues = {}): string | null {
  const texts = ALL.get(key);
  if (texts === undefined) return null;
  const message = texts[language];
  if (!message.includes('{')) return message;
  return voiceWith(language, key, message)._(key, { ...values });
}

/** As `sayKnown`; the key itself when no text has it, so that a gap is seen and never hides a fact. */
export function sayAny(language: Language, key: string, values: SayValues = {}): string {
  return sayKnown(language, key, values) ?? key;
}

export function hasText(key: string): boolean {
  return ALL.has(key);
}

// A message is compiled at its first use: compiling all of them would cost every start of the program.
function voiceWith(language: Language, key: string, message: string): I18n {
  let voice = voices.get(language);
  const known = compiled.get(language) ?? new Set<string>();
  if (voice === undefined) {
    voice = setupI18n({ locale: language, locales: [LANGUAGE_TAGS[language]], messages: { [language]: {} } });
    voices.set(language, voice);
    compiled.set(language, known);
  }
  if (!known.has(key)) {
    voice.load(language, { [key]: compileMessage(message) });
    known.add(key);
  }
  return voice;
}
