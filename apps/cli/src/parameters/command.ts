import { readParameters } from '@kontor/library';
import type { Arguments } from './arguments.ts';
import { WrongUsage, argumentsFrom, languageOf } from './arguments.ts';
import { importCommand } from './import-command.ts';
import type { ParametersIo } from './io.ts';
import { DONE, WRONG_USAGE } from './io.ts';
import { listCommand, showCommand } from './show-command.ts';
import { sentence } from './texts.ts';

/**
 * `kontor parameters list | show | import`.
 *
 * @returns the exit code: 0 done, 1 refused, 2 wrong usage
 */
export async function parametersCommand(args: readonly string[], io: ParametersIo): Promise<number> {
  try {
    return run(argumentsFrom(args), io);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    const language = languageOf(args);
    io.stderr.write(`${sentence(language, error.sentenceKey, { detail: error.detail })}\n`);
    io.stderr.write(`${sentence(language, 'usage')}\n`);
    return WRONG_USAGE;
  }
}

function run(args: Arguments, io: ParametersIo): number {
  const [verb] = args.words;
  if (args.help) {
    io.stdout.write(`${sentence(args.language, 'usage')}\n`);
    return DONE;
  }
  switch (verb) {
    case 'list':
      return listCommand(args, io, readParameters(io.directory));
    case 'show':
      return showCommand(args, io, readParameters(io.directory));
    case 'import':
      return importCommand(args, io);
    default:
      throw new WrongUsage('unknown-option', verb ?? '');
  }
}
