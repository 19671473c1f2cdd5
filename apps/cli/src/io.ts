import type { LocalDate } from '@kontor/quantities';

/**
 * Where a command writes. A write settles when the text or its UTF-8 bytes are handed over, so that a slow reader slows
 * the command; bytes may be written over from then on.
 */
export interface Output {
  write(content: string | Uint8Array): Promise<void>;
}

/** What a command sees of the world outside. */
export interface Io {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Output;
  readonly errors: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Today in Brussels. */
  readonly today: LocalDate;
  readFile(path: string): Promise<Uint8Array>;
}

/** The reader of our output has gone away: nothing more can be written, and nobody wants to hear about it. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}
