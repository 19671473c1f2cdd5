import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHECKER = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

interface Report {
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string } }[] };
}

describe('the boundary checker', () => {
  let house: string;

  beforeEach(() => {
    house = mkdtempSync(path.join(tmpdir(), 'kontor-house-'));
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      cpSync(path.join(ROOT, file), path.join(house, file));
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(house, 'node_modules'));
    for (const place of [
      'packages/law/src/index.ts',
      'packages/law/src/inner.ts',
      'packages/quantities/src/index.ts',
    ]) {
      put(place, 'export const x = 1;');
    }
  });
  afterEach(() => {
    rmSync(house, { recursive: true, force: true });
  });

  function put(file: string, text: string): void {
    mkdirSync(path.join(house, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  }

  /** Names of the rules broken by the files put in place. */
  function offences(): string[] {
    mkdirSync(path.join(house, 'apps'), { recursive: true });
    const args = [
      CHECKER,
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'packages',
      'apps',
    ];
    const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
    const report = JSON.parse(stdout) as Report;
    return [...new Set(report.summary.violations.map((violation) => violation.rule.name))].sort();
  }

  it('finds nothing in a house that is in order', () => {
    put('packages/law/src/index.ts', "export * from '../../quantities/src/index.ts';");
    expect(offences()).toEqual([]);
  });

  it('finds a package that uses one above it', () => {
    put('packages/quantities/src/index.ts', "export * from '../../law/src/index.ts';");
    expect(offences()).toEqual(['quantities-uses-only-what-stands-before-it']);
  });

  it('finds a package that uses an app', () => {
    put('apps/server/src/door.ts', 'export const y = 1;');
    put('packages/law/src/index.ts', "export * from '../../../apps/server/src/door.ts';");
    expect(offences()).toEqual(['law-uses-only-what-stands-before-it']);
  });

  it('finds a part of Node in the pure centre', () => {
    put('packages/law/src/index.ts', "export { readFileSync } from 'node:fs';");
    expect(offences()).toEqual(['packages-are-pure']);
  });

  it('finds a package entered by another way than its door', () => {
    put('apps/server/src/door.ts', "export * from '../../../packages/law/src/inner.ts';");
    expect(offences()).toEqual(['one-door']);
  });

  it('finds one institution that reaches into the room of another', () => {
    put('apps/server/src/finexpo/budget.ts', 'export const y = 1;');
    put('apps/server/src/credendo/cover.ts', "export * from '../finexpo/budget.ts';");
    expect(offences()).toEqual(['credendo-keeps-to-itself']);
  });

  it('finds a platform that knows a room', () => {
    put('apps/server/src/desk/routes.ts', 'export const y = 1;');
    put('apps/server/src/platform/http.ts', "export * from '../desk/routes.ts';");
    expect(offences()).toEqual(['platform-knows-no-room']);
  });

  it('finds files that need each other, and an import that leads nowhere', () => {
    put('packages/law/src/index.ts', "import { x } from './inner.ts';\nexport const y = () => x;");
    put('packages/law/src/inner.ts', "import { y } from './index.ts';\nexport const x = () => y;");
    put('packages/law/src/lost.ts', "export * from './nowhere.ts';");
    expect(offences()).toEqual(['everything-resolves', 'no-circles']);
  });
});
