import type { Output } from './io.ts';

const LINE_FEED = 0x0a;
/** Bytes that UTF-8 needs at most for one unit of a string. */
const MOST_BYTES_A_UNIT = 3;
const CAPACITY = 1_048_576;

/**
 * Hands lines over in large pieces from one store of bytes. Encoding each line into the store is many times quicker
 * than joining lines to one long text that is encoded as a whole.
 */
export class LineOutput {
  readonly #output: Output;
  readonly #store = Buffer.allocUnsafe(CAPACITY);
  #used = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  /** Adds a line; its end is added too. A promise to wait for before the next line, or null when there is room. */
  add(line: string): Promise<void> | null {
    if (mostBytes(line) > CAPACITY - this.#used) return this.#handOverAndAdd(line);
    this.#keep(line);
    return null;
  }

  /** Hands over what was added. */
  async flush(): Promise<void> {
    if (this.#used === 0) return;
    const bytes = this.#store.subarray(0, this.#used);
    this.#used = 0;
    await this.#output.write(bytes);
  }

  async #handOverAndAdd(line: string): Promise<void> {
    await this.flush();
    if (mostBytes(line) > CAPACITY) await this.#output.write(`${line}\n`);
    else this.#keep(line);
  }

  #keep(line: string): void {
    this.#used += this.#store.write(line, this.#used);
    this.#store[this.#used] = LINE_FEED;
    this.#used += 1;
  }
}

function mostBytes(line: string): number {
  return line.length * MOST_BYTES_A_UNIT + 1;
}
