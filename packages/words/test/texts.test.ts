import { describe, expect, it } from 'vitest';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { LANGUAGES, say, sayAny } from '@kontor/words';
import { TABLES } from '../src/texts/tables.ts';

type Entry = readonly [key: string, texts: Readonly<Record<string, string>>];
const entries: Entry[] = Object.values(TABLES).flatMap((table): Entry[] => Object.entries(table));

describe('the texts', () => {
  it('give one key one wording', () => {
    const known = new Map<string, string>();
    const clashes = entries.filter(([key, texts]) => {
      const wording = JSON.stringify(texts);
      const clash = known.has(key) && known.get(key) !== wording;
      known.set(key, wording);
      return clash;
    });
    expect(clashes.map(([key]) => key)).toEqual([]);
  });

  it('name the same values in every language', () => {
    const uneven = entries.filter(
      ([, texts]) =>
        new Set(LANGUAGES.map((language) => namesIn(texts[language] ?? '', 'named').join())).size > 1,
    );
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  it('fill every message without a fault', () => {
    for (const [key, texts] of entries) {
      for (const language of LANGUAGES) {
        const text = texts[language] ?? '';
        expect(text, `${key} ${language}`).not.toBe('');
        const values = Object.fromEntries(namesIn(text, 'all').map((name) => [name, 2]));
        expect(sayAny(language, key, values), `${key} ${language}`).not.toMatch(/[{}]/);
      }
    }
  });

  it('bend to the number', () => {
    expect(say('fr', 'form.faults', { count: 1 })).toBe('Une réponse est à corriger');
    expect(say('nl', 'form.faults', { count: 3 })).toBe('3 antwoorden moeten verbeterd worden');
  });
});

/** The values a message names; `named` leaves out those that only turn a plural, which not every language needs. */
function namesIn(text: string, which: 'named' | 'all'): string[] {
  const names = new Set<string>();
  const collect = (message: CompiledMessage): void => {
    for (const token of message) {
      if (typeof token === 'string') continue;
      const [name, , choices] = token;
      if (which === 'all' || choices === undefined) names.add(name);
      if (typeof choices !== 'object' || choices === null) continue;
      for (const choice of Object.values(choices))
        if (Array.isArray(choice)) collect(choice as CompiledMessage);
    }
  };
  if (text.includes('{')) collect(compileMessage(text));
  return [...names].filter((name) => name !== '#').sort();
}
