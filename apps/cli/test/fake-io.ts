import { localDate } from '@kontor/quantities';
import type { Io } from '../src/io.ts';
import { OutputClosed } from '../src/io.ts';
import { run } from '../src/run.ts';

export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

export interface World {
  readonly input?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** How many pieces of output the reader takes before it goes away. */
  readonly takes?: number;
}

/** Runs the command line in a world that a test makes up. */
export async function kontor(args: readonly string[], world: World = {}): Promise<Outcome> {
  const written = { output: '', errors: '' };
  let taken = 0;
  const io: Io = {
    input: bytes(world.input ?? ''),
    output: {
      write(content) {
        taken += 1;
        if (taken > (world.takes ?? Infinity)) return Promise.reject(new OutputClosed());
        written.output += asText(content);
        return Promise.resolve();
      },
    },
    errors: {
      write(content) {
        written.errors += asText(content);
        return Promise.resolve();
      },
    },
    environment: world.environment ?? {},
    today: localDate('2026-09-15'),
    readFile(path) {
      const content = world.files?.[path];
      return content === undefined
        ? Promise.reject(new Error(`no ${path}`))
        : Promise.resolve(Buffer.from(content));
    },
  };
  const code = await run(args, io);
  return { code, ...written };
}

function asText(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}

function bytes(input: string | Uint8Array | AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (typeof input === 'object' && Symbol.asyncIterator in input) return input;
  return chunks([typeof input === 'string' ? Buffer.from(input) : input]);
}

export async function* chunks(parts: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

/** The answers of a run, one for each line. */
export function answersOf(
  outcome: Outcome,
): { id: string | null; ok: boolean; problem?: { detail: string } }[] {
  return outcome.output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string | null; ok: boolean });
}
