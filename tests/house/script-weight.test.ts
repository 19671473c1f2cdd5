import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const ASSETS = join(import.meta.dirname, '../../apps/web/dist/client/assets');
const BUDGET_BYTES = 100_000;

describe('the script of a public page', () => {
  it('weighs at most 100 kB compressed, everything that was built together', () => {
    const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(ASSETS, name))).length, 0);
    expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
  });
});
