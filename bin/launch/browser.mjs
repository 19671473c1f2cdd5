import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './child.mjs';
import { step } from './progress.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What a person must run where the browser could not be put in place. */
export const BROWSER_ADVICE =
  'The browser tests need Chromium. Run: sudo apt-get install -y chromium\n' +
  'or name another one: CHROMIUM_PATH=/path/to/chromium npm test';

function onPath(name) {
  const places = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return NAMES.map(onPath).find((place) => place !== undefined) ?? null;
}

/** The path of Chromium, installed with apt where that is allowed; null when there is none. */
export async function ensureBrowser() {
  const found = findChromium();
  if (found !== null || process.env.CHROMIUM_PATH) return found;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) return null;
  const quiet = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  await step('installing Chromium for the browser tests (apt-get)', async () => {
    await run('apt-get', ['update', '-q'], quiet);
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet);
  });
  return findChromium();
}
