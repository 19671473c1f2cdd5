import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter } from '../src/lines.ts';

function split(parts: readonly Uint8Array[], longest = 1000): (string | null)[] {
  const splitter = new LineSplitter(longest);
  const lines = parts.flatMap((part) => [...splitter.push(part)]);
  const last = splitter.end();
  return [...lines, ...(last === null ? [] : [last])].map((line) =>
    line.kind === 'line' ? line.bytes.toString('utf8') : null,
  );
}

const text = (content: string): Uint8Array => Buffer.from(content);

describe('lines of a stream of bytes', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\na\n', ['', '', 'a']],
    ['\ufeffa\nb', ['a', 'b']],
    ['a\rb\n', ['a\rb']],
  ])('%j', (content, lines) => {
    expect(split([text(content)])).toEqual(lines);
  });

  it('keeps a byte order mark that does not start the stream', () => {
    expect(split([text('a\n\ufeffb')])).toEqual(['a', '\ufeffb']);
  });

  it('are the same however the stream is cut', () => {
    const content = fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '漢')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(content, fc.integer({ min: 1, max: 7 }), (whole, size) => {
        const bytes = Buffer.from(whole);
        const parts: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size));
        expect(split(parts)).toEqual(split([bytes]));
      }),
    );
  });
});

describe('a line that is too long', () => {
  it('is told apart, and the next line is read', () => {
    expect(split([text(`${'x'.repeat(11)}\nb\n`)], 10)).toEqual([null, 'b']);
    expect(split([text(`${'x'.repeat(10)}\r\nb\n`)], 10)).toEqual(['x'.repeat(10), 'b']);
    expect(split([text('x'.repeat(11))], 10)).toEqual([null]);
  });

  it('leaves only its start in memory', () => {
    const splitter = new LineSplitter(1000);
    const megabyte = Buffer.alloc(1_000_000, 'x');
    for (let i = 0; i < 50; i += 1) expect([...splitter.push(megabyte)]).toEqual([]);
    const line = splitter.end();
    expect(line?.kind === 'too-long' && line.start.length).toBe(200);
  });
});
