import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const line = `${JSON.stringify({ id: 'a', calculate: 'enterpriseNumber', input: { value: '0405388536' } })}\n`;

const start = (...args: string[]) => spawn(process.execPath, [main, ...args], { stdio: 'pipe' });

describe('the process', () => {
  it('answers a line while its input stays open', async () => {
    const child = start('calculate');
    child.stdin.write(line);
    const [answer] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(answer.toString())).toMatchObject({ id: 'a', ok: true });
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('says nothing when its reader closes the pipe', async () => {
    const child = start('calculate');
    let errors = '';
    child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(line.repeat(20_000));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(errors).toBe('');
  });

  it('exits with 2 on wrong usage', async () => {
    const child = start('nothing');
    expect(await once(child, 'close')).toEqual([2, null]);
  });
});
