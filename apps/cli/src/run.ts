import type { Language } from '@kontor/law';
import { COMMANDS, WITH_OWN_HELP } from './commands/index.ts';
import { helpCommand, versionCommand } from './commands/help.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { OutputClosed } from './io.ts';
import { environmentLanguage, takeLanguage } from './languages.ts';
import { shown } from './shown.ts';
import { text } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

/** Runs the command line and gives the exit code: 0 done, 1 failed, 2 wrong usage. Never rejects. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let language = environmentLanguage(io.environment);
  try {
    const taken = takeLanguage(args);
    language = taken.language ?? language;
    return await runCommand(taken.rest, io, language);
  } catch (error) {
    // A closed output is the choice of its reader, `head` for example. Not every line was answered.
    if (error instanceof OutputClosed) return EXIT.failed;
    return await report(error, io, language).catch(() => EXIT.failed);
  }
}

async function runCommand(args: readonly string[], io: Io, language: Language): Promise<number> {
  const [name, ...others] = args;
  if (name === undefined) throw new WrongUsage('no-command');
  if (name === '--version') return versionCommand(io);
  if (name === '--help' || name === '-h') return helpCommand([], io, language);
  if (name.startsWith('-')) throw new WrongUsage('unknown-option', { option: name });
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new WrongUsage('unknown-command', { command: name });
  const asksHelp = others.includes('--help') || others.includes('-h');
  if (asksHelp && !WITH_OWN_HELP.has(name)) return helpCommand([], io, language);
  return command(others, io, language);
}

async function report(error: unknown, { errors }: Io, language: Language): Promise<number> {
  if (error instanceof WrongUsage) {
    const values = Object.fromEntries(
      Object.entries(error.values).map(([name, value]) => [name, shown(value)]),
    );
    await errors.write(`${text(error.key, language, values)}\n${text('see-help', language)}\n`);
    return EXIT.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  await errors.write(`${text('failed', language, { message })}\n`);
  return EXIT.failed;
}
