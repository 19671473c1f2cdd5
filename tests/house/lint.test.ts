import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../../', import.meta.url)) });

async function rulesBroken(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const PACKAGE = 'packages/law/src/sample.ts';
const SERVER = 'apps/server/src/desk/sample.ts';

describe('the lint rules', () => {
  it.each([
    ['Date.now()', 'export const moment = Date.now();'],
    ['new Date()', 'export const moment = new Date();'],
    ['Date()', 'export const moment = Date();'],
    ['Math.random()', 'export const chance = Math.random();'],
    [
      'now() in SQL',
      'declare const sql: (s: TemplateStringsArray) => string;\nexport const q = sql`select now()`;',
    ],
    ['now() in a query text', "export const q = 'delete from t where until < now()';"],
    ['current_timestamp in SQL', "export const q = 'insert into t values (CURRENT_TIMESTAMP)';"],
  ])('refuse %s', async (_name, text) => {
    expect(await rulesBroken(SERVER, text)).toEqual(['no-restricted-syntax']);
  });

  it('let a moment be read from a text, and words that only contain the names pass', async () => {
    const text =
      "export const then = new Date('2026-11-24').toISOString();\nexport const word = 'know (it)';";
    expect(await rulesBroken(SERVER, text)).toEqual([]);
  });

  it('let the clock, and it alone, ask the machine for the time', async () => {
    const text = 'export const moment = new Date();';
    expect(await rulesBroken('apps/server/src/platform/clock.ts', text)).toEqual([]);
    expect(await rulesBroken('apps/server/src/platform/limits.ts', text)).toEqual(['no-restricted-syntax']);
  });

  it.each([
    [
      'the file system',
      "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
      'imports',
    ],
    ['the process', "export const home = process.env['HOME'];", 'globals'],
    ['the network', "export const answer = fetch('https://example.org');", 'globals'],
    ['a timer', 'export const timer = setTimeout;', 'globals'],
    ['dates of the machine', "export const then = new Date('2026-11-24');", 'globals'],
  ])('keep %s out of the pure centre', async (_name, text, kind) => {
    expect(await rulesBroken(PACKAGE, text)).toEqual([`no-restricted-${kind}`]);
  });

  it('keep the console out of the pure centre', async () => {
    expect(await rulesBroken(PACKAGE, "console.log('x');")).toContain('no-restricted-globals');
  });

  it('refuse a function of more than 60 lines', async () => {
    const lines = Array.from({ length: 61 }, (_, turn) => `  call(${turn});`).join('\n');
    const text = `declare function call(n: number): void;\nexport function long(): void {\n${lines}\n}`;
    expect(await rulesBroken(SERVER, text)).toEqual(['max-lines-per-function']);
  });

  it('refuse any, and a claim that something is not null', async () => {
    expect(await rulesBroken(SERVER, 'export const x: any = 1;')).toEqual([
      '@typescript-eslint/no-explicit-any',
    ]);
    expect(await rulesBroken(SERVER, 'export const f = (x: string | null) => x!.length;')).toEqual([
      '@typescript-eslint/no-non-null-assertion',
    ]);
  });
});
