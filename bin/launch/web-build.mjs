import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { inRoot } from './place.mjs';
import { step } from './progress.mjs';

const INPUTS = ['apps/web', 'packages', 'data', 'package-lock.json'];
const OUTPUTS = new Set(['node_modules', 'dist', 'test', 'e2e']);

function filesUnder(place) {
  const entries = readdirSync(inRoot(place), { withFileTypes: true });
  return entries
    .filter((entry) => !OUTPUTS.has(entry.name))
    .flatMap((entry) => {
      const child = path.posix.join(place, entry.name);
      return entry.isDirectory() ? filesUnder(child) : [child];
    });
}

function digestOfInputs() {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const files = input.endsWith('.json') ? [input] : filesUnder(input).sort();
    for (const file of files)
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(inRoot(file)));
  }
  return hash.digest('hex');
}

/** Builds the web pages for browser and server when their sources changed since the last build. Resolves to success. */
export async function ensureWebBuilt() {
  if (!existsSync(inRoot('apps/web/vite.config.ts'))) return true;
  const mark = inRoot('apps/web/dist/.inputs');
  const digest = digestOfInputs();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return true;
  const code = await step('building the pages', () => npm(['run', 'build', '-w', '@kontor/web', '--silent']));
  if (code !== 0) return false;
  mkdirSync(path.dirname(mark), { recursive: true });
  writeFileSync(mark, digest);
  return true;
}
