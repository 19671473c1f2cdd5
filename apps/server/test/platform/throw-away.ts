import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new empty folder that PostgreSQL's own user can enter too when root runs the tests. */
export function throwAwayDirectory(purpose: string): string {
  const directory = mkdtempSync(path.join(tmpdir(), `kontor-${purpose}-`));
  chmodSync(directory, 0o755);
  return directory;
}
