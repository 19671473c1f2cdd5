import type { Language } from '@kontor/law';
import type { Io } from '../io.ts';
import { helpCommand } from './help.ts';

/** A command: its arguments without `--lang`, the world outside, the language; gives the exit code. */
export type Command = (args: readonly string[], io: Io, language: Language) => Promise<number>;

/** The commands by name. Each is loaded when it is asked for: help needs no law. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  assess: async (args, io, language) => (await import('./assess.ts')).assessCommand(args, io, language),
  calculate: async (args, io, language) =>
    (await import('./calculate.ts')).calculateCommand(args, io, language),
  parameters: async (args, io, language) =>
    (await import('./parameters.ts')).parametersOf(args, io, language),
  help: helpCommand,
};

/** Commands that explain themselves. */
export const WITH_OWN_HELP: ReadonlySet<string> = new Set(['parameters']);
