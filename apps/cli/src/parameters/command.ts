import type { Language } from '@kontor/law';
import { readParameters } from '@kontor/library';
import type { Arguments } from './arguments.ts';
import { WrongUsage, argumentsFrom, languageOf } from './arguments.ts';
import { importCommand } from './import-command.ts';
import type { CommandResult, ParametersIo } from './io.ts';
import { listCommand, showCommand } from './show-command.ts';
import { shown } from '../shown.ts';
import { sentence } from './texts.ts';

const WRONG_USAGE = 2;

/**
 * `kontor parameters list | show | import`.
 *
 * @param language used when the arguments hold no `--lang`
 * @returns the exit code: 0 done, 1 something was refused, 2 wrong usage
 */
export async function parametersCommand(
  args: readonly string[],
  io: ParametersIo,
  language: Language = 'en',
): Promise<number> {
  try {
    const { code, text } = run(argumentsFrom(args, language), io);
    await io.output.write(text);
    return code;
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    const asked = languageOf(args) ?? language;
    const reason = sentence(asked, error.sentenceKey, { detail: shown(error.detail) });
    await io.errors.write(`${reason}\n${sentence(asked, 'usage')}\n`);
    return WRONG_USAGE;
  }
}

function run(args: Arguments, io: ParametersIo): CommandResult {
  const [verb] = args.words;
  if (args.help) return { code: 0, text: `${sentence(args.language, 'usage')}\n` };
  switch (verb) {
    case 'list':
      return listCommand(args, io, readParameters(io.directory));
    case 'show':
      return showCommand(args, readParameters(io.directory));
    case 'import':
      return importCommand(args, io);
    default:
      throw new WrongUsage('unknown-option', verb ?? '');
  }
}
