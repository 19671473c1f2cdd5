import { parseArgs } from 'node:util';
import type { LocalDate } from '@kontor/quantities';
import { tryParseDate } from '@kontor/quantities';
import { WrongUsage } from './wrong-usage.ts';

export interface Options {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
}

interface Known {
  readonly flags: readonly string[];
  readonly texts: readonly string[];
}

/**
 * Splits arguments into words and options.
 *
 * @throws WrongUsage for an option that is not among the known ones, or one without its value
 */
export function readOptions(args: readonly string[], known: Known): Options {
  const words: string[] = [];
  const flags = new Set<string>();
  const texts = new Map<string, string>();
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options: declared(known) });
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    if (known.flags.includes(name) && value === undefined) flags.add(name);
    else if (!known.texts.includes(name)) throw new WrongUsage('unknown-option', { option });
    else if (value === undefined) throw new WrongUsage('option-without-value', { option });
    else texts.set(name, value);
  }
  return { words, flags, texts };
}

function declared({ flags, texts }: Known): Record<string, { readonly type: 'boolean' | 'string' }> {
  return Object.fromEntries([
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
    ...texts.map((name) => [name, { type: 'string' }] as const),
  ]);
}

/** The day of an option; null when it is not given. Throws WrongUsage when it is no day. */
export function dateOption({ texts }: Options, name: string): LocalDate | null {
  const asked = texts.get(name);
  if (asked === undefined) return null;
  const date = tryParseDate(asked);
  if (date === null) throw new WrongUsage('not-a-day', { option: `--${name}`, day: asked });
  return date;
}
