import { createRequire } from 'node:module';
import type { Language } from '@kontor/law';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { text } from '../texts.ts';
import { WrongUsage } from '../wrong-usage.ts';

/** `kontor help`: what the commands are. */
export async function helpCommand(args: readonly string[], io: Io, language: Language): Promise<number> {
  if (args[0] !== undefined) throw new WrongUsage('unexpected-word', { word: args[0] });
  await io.output.write(text('usage', language));
  return EXIT.done;
}

/** `kontor --version`. */
export async function versionCommand(io: Io): Promise<number> {
  const { version } = createRequire(import.meta.url)('../../package.json') as { readonly version: string };
  await io.output.write(`${version}\n`);
  return EXIT.done;
}
