import type { Language } from '@kontor/law';
import type { Io } from '../io.ts';
import { parametersCommand } from '../parameters/command.ts';

/** `kontor parameters ...`: looks at the dated figures of the law and brings official tables in. */
export function parametersOf(args: readonly string[], io: Io, language: Language): Promise<number> {
  return parametersCommand(args, io, language);
}
