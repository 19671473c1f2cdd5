import { readFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { inRoot } from './place.mjs';
import { say, step } from './progress.mjs';

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what the lock file names. Compared with npm's own record of the last install, so that an
 * `npm ci` done by hand counts and an interrupted one does not. Optional packages may be missing: they are those of
 * other platforms.
 */
export function isInstalled(lock, record) {
  if (lock === null || record === null) return false;
  return Object.entries(lock).every(([place, wanted]) => {
    if (place === '' || !place.startsWith('node_modules/')) return true;
    const present = record[place];
    if (present === undefined) return wanted.optional === true;
    return present.version === wanted.version && present.link === wanted.link;
  });
}

/**
 * Installs the dependencies when they are missing or older than the lock file. No package needs its install
 * script, so none is run. Ends the program when that fails.
 */
export async function ensureInstalled() {
  const lock = packagesOf(inRoot('package-lock.json'));
  if (isInstalled(lock, packagesOf(inRoot('node_modules', '.package-lock.json')))) return;
  const code = await step('installing dependencies (npm ci, about a minute)', () =>
    npm(['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']),
  );
  if (code === 0) return;
  say(
    'The dependencies could not be installed. Check the connection to the package registry, then run: npm ci',
  );
  process.exit(1);
}
