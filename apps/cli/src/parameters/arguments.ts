import { parseArgs } from 'node:util';
import type { Language } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { tryParseDate } from '@kontor/quantities';
import type { SentenceKey } from './texts.ts';

const OPTIONS = {
  lang: { type: 'string' },
  on: { type: 'string' },
  key: { type: 'string' },
  kind: { type: 'string' },
  source: { type: 'string' },
  reference: { type: 'string' },
  address: { type: 'string' },
  status: { type: 'string' },
  by: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  currency: { type: 'string' },
  currencies: { type: 'string' },
  'fiscal-year': { type: 'string' },
  'dry-run': { type: 'boolean' },
  'skip-refused': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type TextOption = {
  [Name in keyof typeof OPTIONS]: (typeof OPTIONS)[Name]['type'] extends 'string' ? Name : never;
}[keyof typeof OPTIONS];

/** The arguments of one call, read. */
export interface Arguments {
  readonly language: Language;
  readonly words: readonly string[];
  text(name: TextOption): string | null;
  date(name: 'on' | 'from' | 'to'): LocalDate | null;
  readonly help: boolean;
  readonly dryRun: boolean;
  readonly skipRefused: boolean;
}

/** The arguments make no sense; `sentenceKey` and `detail` say why in every language. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
  readonly sentenceKey: SentenceKey;
  readonly detail: string;
  constructor(sentenceKey: SentenceKey, detail: string) {
    super(`${sentenceKey}: ${detail}`);
    this.sentenceKey = sentenceKey;
    this.detail = detail;
  }
}

/** Reads the arguments. Throws WrongUsage for an option that does not exist or a date that is none. */
export function argumentsFrom(args: readonly string[], language: Language): Arguments {
  const { values, positionals } = parsed(args);
  const text = (name: TextOption): string | null => values[name]?.trim() || null;
  return {
    language: languageOf(args) ?? language,
    words: positionals,
    text,
    date(name) {
      const given = text(name);
      const date = given === null ? null : tryParseDate(given);
      if (given !== null && date === null) throw new WrongUsage('bad-option', `--${name} ${given}`);
      return date;
    },
    help: values.help ?? false,
    dryRun: values['dry-run'] ?? false,
    skipRefused: values['skip-refused'] ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUsage('unknown-option', error instanceof Error ? error.message : String(error));
  }
}

const LANGUAGES: readonly Language[] = ['fr', 'nl', 'de', 'en'];

/** The language that the last `--lang` asks for, readable even when the rest of the arguments is not. */
export function languageOf(args: readonly string[]): Language | null {
  const index = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (index < 0) return null;
  const given = args[index]?.split('=')[1] ?? args[index + 1];
  return LANGUAGES.find((language) => language === given) ?? null;
}
