#!/usr/bin/env node
// Installs what is missing and runs everything. Every stage runs even when one before it failed; the last line counts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BROWSER_ADVICE, ensureBrowser } from './launch/browser.mjs';
import { run } from './launch/child.mjs';
import { ensureInstalled } from './launch/installed.mjs';
import { inRoot } from './launch/place.mjs';
import { say, step } from './launch/progress.mjs';
import { modernNode } from './launch/runtime.mjs';
import { sum, tallyOfPlaywright, tallyOfVitest, withExitCode } from './launch/tally.mjs';
import { ensureWebBuilt } from './launch/web-build.mjs';

const FULL_PROPERTY_RUNS = '2000';

await ensureInstalled();
const reports = mkdtempSync(path.join(tmpdir(), 'kontor-reports-'));
const full = process.argv.includes('--full');
const environment = { ...process.env, ...(full ? { KONTOR_TEST_RUNS: FULL_PROPERTY_RUNS } : {}) };

/** Runs a tool of node_modules under the modern Node, its output on standard error. Resolves to its exit code. */
function tool(script, args, more = {}) {
  const env = { ...environment, ...more };
  return run(modernNode(), [inRoot('node_modules', script), ...args], { env, stdio: ['ignore', 2, 2] });
}

/** A check is one test: it holds or it does not. */
async function check(name, advice, work) {
  const holds = await step(name, work);
  if (!holds) say(`✗ ${name}: ${advice}`);
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function unitTests() {
  const report = path.join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await step('unit, property, database and HTTP tests', () => tool('vitest/vitest.mjs', args));
  return withExitCode(tallyOfVitest(report), code);
}

async function browserTests(chromium) {
  if (chromium === null) {
    say(`✗ browser tests: ${BROWSER_ADVICE}`);
    return { passed: 0, failed: 1 };
  }
  const report = path.join(reports, 'playwright.json');
  const more = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const code = await step('browser and accessibility tests', () =>
    tool('@playwright/test/cli.js', ['test', '--reporter=line,json'], more),
  );
  return withExitCode(tallyOfPlaywright(report), code);
}

const chromium = await ensureBrowser();
const tallies = [
  await check('pages build', 'repeat it alone with: npm run build', ensureWebBuilt),
  await check(
    'types',
    'repeat it alone with: npm run typecheck',
    async () => (await tool('typescript/bin/tsc', ['-p', 'tsconfig.json'])) === 0,
  ),
  await check(
    'lint',
    'repeat it alone with: npm run lint',
    async () => (await tool('eslint/bin/eslint.js', ['.'])) === 0,
  ),
  await check(
    'format',
    'mend it with: npm run format',
    async () => (await tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])) === 0,
  ),
  await check('boundaries', 'repeat it alone with: npm run boundaries', async () => {
    const args = ['--config', '.dependency-cruiser.cjs', 'packages', 'apps', 'data/src'];
    return (await tool('dependency-cruiser/bin/dependency-cruiser.mjs', args)) === 0;
  }),
  await unitTests(),
  await browserTests(chromium),
];
rmSync(reports, { recursive: true, force: true });

const total = sum(tallies);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
