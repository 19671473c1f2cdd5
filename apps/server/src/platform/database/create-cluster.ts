import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Place } from './place.ts';
import { writeState } from './place.ts';

/**
 * Makes a new data directory, beside its final place, and moves it there when it is whole: a start that was killed
 * leaves no half database.
 */
export async function createCluster(place: Place): Promise<void> {
  const half = `${place.data}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  const passwordFile = path.join(place.directory, `password-${process.pid}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const file of [half, passwordFile]) {
    if (place.user !== null) chownSync(file, place.user.uid, place.user.gid);
  }
  try {
    await initdb(place, half, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeState(place, { port: 0, password, startedBy: 0 });
  renameSync(half, place.data);
}

async function initdb(place: Place, data: string, passwordFile: string): Promise<void> {
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  const result = await finished(place, 'initdb', [
    ...['-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ...['-E', 'UTF8', `--locale=${locale}`, '--locale-provider=icu', '--icu-locale=und'],
    ...(place.throwAway ? ['--no-sync'] : []),
  ]);
  if (result.code !== 0) throw new Error(`The embedded database could not be created:\n${result.output}`);
}

function finished(place: Place, name: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(place.bin, name), args, {
      ...place.user,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString() });
    });
  });
}
