import type { Language } from '@kontor/law';
import { isLanguage } from '@kontor/words';
import { WrongUsage } from './wrong-usage.ts';

/** The language that the environment asks for, else English. */
export function environmentLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(Boolean) ?? '';
  const primary = locale.slice(0, 2).toLowerCase();
  return isLanguage(primary) ? primary : 'en';
}

/**
 * Takes `--lang` out of the arguments, wherever it stands.
 *
 * @throws WrongUsage for a language that is none of ours
 */
export function takeLanguage(args: readonly string[]): {
  readonly language: Language | null;
  readonly rest: readonly string[];
} {
  const rest: string[] = [];
  let language: Language | null = null;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg !== '--lang' && !arg.startsWith('--lang=')) {
      rest.push(arg);
      continue;
    }
    const asked = arg === '--lang' ? args[(i += 1)] : arg.slice('--lang='.length);
    if (asked === undefined) throw new WrongUsage('option-without-value', { option: '--lang' });
    if (!isLanguage(asked)) throw new WrongUsage('unknown-language', { language: asked });
    language = asked;
  }
  return { language, rest };
}
