import { describe, expect, it } from 'vitest';
import { LONGEST_LINE } from '../src/commands/calculate.ts';
import { answersOf, chunks, kontor } from './fake-io.ts';

const request = (id: string, value = 'BE 0405 388 536'): string =>
  JSON.stringify({ id, calculate: 'enterpriseNumber', input: { value } });

describe('kontor calculate', () => {
  it('answers every line in its order', async () => {
    const ids = Array.from({ length: 500 }, (_, i) => String(i));
    const outcome = await kontor(['calculate'], { input: ids.map((id) => request(id)).join('\n') });
    expect(outcome).toMatchObject({ code: 0, errors: '' });
    expect(answersOf(outcome).map(({ id }) => id)).toEqual(ids);
  });

  it('skips empty lines, and reads the last one without its end', async () => {
    const outcome = await kontor(['calculate'], {
      input: `\ufeff\r\n${request('a')}\r\n\n  \n${request('b')}`,
    });
    expect(answersOf(outcome).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('answers what it cannot read and goes on', async () => {
    const input = Buffer.concat([
      Buffer.from('no json\n'),
      Buffer.from([0x22, 0xff, 0xfe, 0x22, 0x0a]),
      Buffer.from('[1]\n'),
      Buffer.from(`${request('late')}\n`),
    ]);
    const outcome = await kontor(['calculate', '--lang', 'fr'], { input });
    expect(outcome.code).toBe(0);
    expect(answersOf(outcome).map(({ id, ok, problem }) => [id, ok, problem?.detail])).toEqual([
      [null, false, "La ligne n'est pas du JSON lisible."],
      [null, false, "La ligne n'est pas du texte UTF-8."],
      [null, false, "La demande ne respecte pas le schéma de l'opération ou décrit un cas impossible."],
      ['late', true, undefined],
    ]);
  });

  it('refuses a line beyond the limit without keeping it, and answers the next', async () => {
    const huge = Array.from({ length: 40 }, () => Buffer.alloc(LONGEST_LINE / 4, 'x'));
    const outcome = await kontor(['calculate'], {
      input: chunks([...huge, Buffer.from(`\n${request('next')}\n`)]),
    });
    expect(answersOf(outcome)).toMatchObject([
      { id: null, ok: false },
      { id: 'next', ok: true },
    ]);
  });

  it('hands over what a chunk asked before it reads the next', async () => {
    const order: string[] = [];
    async function* input(): AsyncGenerator<Uint8Array> {
      for (const id of ['a', 'b']) {
        order.push(`read ${id}`);
        yield await Promise.resolve(Buffer.from(`${request(id)}\n`));
        order.push(`done ${id}`);
      }
    }
    await kontor(['calculate'], { input: input() });
    expect(order).toEqual(['read a', 'done a', 'read b', 'done b']);
  });

  it('ends quietly, but not as done, when its reader goes away', async () => {
    const outcome = await kontor(['calculate'], {
      input: chunks([Buffer.from(`${request('a')}\n`), Buffer.from(`${request('b')}\n`)]),
      takes: 1,
    });
    expect(outcome).toMatchObject({ code: 1, errors: '' });
    expect(answersOf(outcome)).toHaveLength(1);
  });

  it('describes itself without reading anything', async () => {
    const { code, output } = await kontor(['calculate', '--describe']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  it('fails with 1 when its input fails', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from(`${request('a')}\n`));
      throw new Error('disk gone');
    }
    const outcome = await kontor(['calculate', '--lang=nl'], { input: broken() });
    expect(outcome).toMatchObject({ code: 1, errors: 'kontor faalde: disk gone\n' });
    expect(answersOf(outcome)).toHaveLength(1);
  });
});
