/** One line of a stream of bytes, without its end. */
export type RawLine =
  | { readonly kind: 'line'; readonly bytes: Buffer }
  /** More bytes than a line may have; only its start is kept. */
  | { readonly kind: 'too-long'; readonly start: Buffer };

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const KEPT_OF_LONG_LINE = 200;

/**
 * Cuts a stream of bytes into lines. Holds at most one line of `longest` bytes, however long the stream or a single
 * line of it is. Knows LF and CR LF, drops a byte order mark at the start, and gives a last line without end.
 */
export class LineSplitter {
  readonly #longest: number;
  #parts: Buffer[] = [];
  #length = 0;
  #overlong = false;
  #atStart = true;

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The lines that end in this chunk. */
  *push(chunk: Uint8Array): Generator<RawLine> {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (;;) {
      const end = bytes.indexOf(LINE_FEED, from);
      if (end < 0) break;
      this.#keep(bytes.subarray(from, end));
      yield this.#finish();
      from = end + 1;
    }
    this.#keep(bytes.subarray(from));
  }

  /** The last line when it has no end; null when the stream ended with a line end. */
  end(): RawLine | null {
    return this.#length === 0 && !this.#overlong ? null : this.#finish();
  }

  #keep(bytes: Buffer): void {
    if (this.#overlong || bytes.length === 0) return;
    this.#parts.push(bytes);
    this.#length += bytes.length;
    // One byte more than the limit: it may be the CR of the line end.
    if (this.#length <= this.#longest + 1) return;
    this.#parts = [Buffer.concat(this.#parts).subarray(0, KEPT_OF_LONG_LINE)];
    this.#overlong = true;
  }

  #finish(): RawLine {
    const [only] = this.#parts;
    let bytes = this.#parts.length === 1 && only !== undefined ? only : Buffer.concat(this.#parts);
    const overlong = this.#overlong;
    this.#parts = [];
    this.#length = 0;
    this.#overlong = false;
    if (this.#atStart && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)) bytes = bytes.subarray(3);
    this.#atStart = false;
    if (overlong) return { kind: 'too-long', start: Buffer.from(bytes) };
    if (bytes.at(-1) === CARRIAGE_RETURN) bytes = bytes.subarray(0, -1);
    return bytes.length > this.#longest
      ? { kind: 'too-long', start: Buffer.from(bytes.subarray(0, KEPT_OF_LONG_LINE)) }
      : { kind: 'line', bytes };
  }
}
