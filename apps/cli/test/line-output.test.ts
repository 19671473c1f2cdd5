import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineOutput } from '../src/line-output.ts';

async function written(lines: readonly string[]): Promise<{ text: string; pieces: number }> {
  const pieces: string[] = [];
  const output = new LineOutput({
    write(content) {
      pieces.push(typeof content === 'string' ? content : Buffer.from(content).toString('utf8'));
      return Promise.resolve();
    },
  });
  for (const line of lines) await output.add(line);
  await output.flush();
  return { text: pieces.join(''), pieces: pieces.length };
}

const ended = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

describe('LineOutput', () => {
  it('writes every line with its end, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), async (lines) => {
        expect((await written(lines)).text).toBe(ended(lines));
      }),
    );
  });

  it('hands many lines over in few pieces', async () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => `${String(i)} ${'≥'.repeat(200)}`);
    const { text, pieces } = await written(lines);
    expect(text).toBe(ended(lines));
    expect(pieces).toBeLessThan(10);
  });

  it('writes a line that is longer than its store, after those before it', async () => {
    const lines = ['first', 'é'.repeat(2_000_000), 'last'];
    expect((await written(lines)).text).toBe(ended(lines));
  });

  it('writes nothing when there is no line', async () => {
    expect(await written([])).toEqual({ text: '', pieces: 0 });
  });
});
