import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { PostgresVersion } from './binaries.ts';
import { isReachableByAll, postgresBinaries } from './binaries.ts';
import type { SystemUser } from './run-as.ts';
import { postgresUser } from './run-as.ts';

/** A PostgreSQL server that this program started or found running. */
export interface Cluster {
  /** Address of a database on it for its superuser. */
  superuserUrl(database: string): string;
  /** Process id of the postmaster. */
  readonly pid: number;
  /** Stops it, unless another living program started it. */
  stop(): Promise<void>;
}

export interface ClusterOptions {
  readonly version: PostgresVersion;
  /** Folder that holds the data and what belongs to it. */
  readonly directory: string;
  /** A throw-away cluster of a test gives durability away for speed. */
  readonly throwAway: boolean;
}

interface ClusterState {
  readonly port: number;
  readonly password: string;
  readonly startedBy: number;
}

const SMALL = {
  shared_buffers: '32MB',
  max_connections: '40',
  max_worker_processes: '2',
  max_parallel_workers: '0',
  autovacuum_max_workers: '1',
  wal_level: 'minimal',
  max_wal_senders: '0',
  min_wal_size: '32MB',
  max_wal_size: '256MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  huge_pages: 'off',
  jit: 'off',
  timezone: 'UTC',
};

// What people entered stands in statements, parameters and error details; none of it belongs in a log file.
const DISCREET = {
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
};

const THROW_AWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '100',
};

/**
 * Starts the embedded PostgreSQL in a folder, creating it at first. A server that outlived a killed program is used
 * again.
 *
 * @throws NoEmbeddedPostgres when the platform has none; Error with the last log lines when it does not start
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const user = postgresUser();
  const directory = reachableDirectory(options.directory, user);
  const bin = postgresBinaries(options.version, user === null ? null : directory);
  const place = { ...options, directory, bin, user, data: path.join(directory, `data-${options.version}`) };
  if (!existsSync(path.join(place.data, 'PG_VERSION'))) await createCluster(place);
  const running = await runningCluster(place);
  return running ?? launchPatiently(place);
}

interface Place extends ClusterOptions {
  readonly bin: string;
  readonly data: string;
  readonly user: SystemUser | null;
}

/** The folder itself, or one under /var/lib when root runs us from a checkout that PostgreSQL's user cannot enter. */
function reachableDirectory(wanted: string, user: SystemUser | null): string {
  mkdirSync(wanted, { recursive: true });
  if (user === null || isReachableByAll(wanted)) return wanted;
  const fallback = path.join('/var/lib/kontor', wanted.replaceAll(path.sep, '_'));
  mkdirSync(fallback, { recursive: true, mode: 0o755 });
  return fallback;
}

function stateFile(place: Place): string {
  return path.join(place.directory, `cluster-${place.version}.json`);
}

function readState(place: Place): ClusterState {
  return JSON.parse(readFileSync(stateFile(place), 'utf8')) as ClusterState;
}

function writeState(place: Place, state: ClusterState): void {
  writeFileSync(stateFile(place), JSON.stringify(state), { mode: 0o600 });
}

// Made beside its final place and moved there when it is whole: a start that was killed leaves no half database.
async function createCluster(place: Place): Promise<void> {
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

/** The server of this data directory when it runs already, left behind by a killed program or started by another. */
async function runningCluster(place: Place): Promise<Cluster | null> {
  const pid = postmasterPid(place);
  if (pid === null || !isAlive(pid)) return null;
  const state = readState(place);
  if (!(await answers(state, 10_000, () => isAlive(pid)))) return null;
  const starterLives = state.startedBy !== process.pid && isAlive(state.startedBy);
  if (!starterLives) writeState(place, { ...state, startedBy: process.pid });
  return clusterOf(state, pid, starterLives ? () => Promise.resolve() : () => stopPostmaster(pid));
}

function postmasterPid(place: Place): number | null {
  const file = path.join(place.data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// The workers of a killed server may live a moment longer than it; until they are gone no other may start.
async function launchPatiently(place: Place): Promise<Cluster> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await launch(place);
    } catch (error) {
      if (attempt === 5) throw error;
      await pause(400);
    }
  }
}

async function launch(place: Place): Promise<Cluster> {
  const state = { ...readState(place), port: await freePort(), startedBy: process.pid };
  writeState(place, state);
  const settings = { ...SMALL, ...DISCREET, ...(place.throwAway ? THROW_AWAY : {}) };
  const log = path.join(place.directory, `postgresql-${place.version}.log`);
  const output = openSync(log, 'a', 0o600);
  const child = spawn(
    path.join(place.bin, 'postgres'),
    [
      ...['-D', place.data, '-p', String(state.port), '-k', '', '-c', 'listen_addresses=127.0.0.1'],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // Its own process group: Ctrl-C in a terminal must reach the program first, which then stops the database.
    { ...place.user, cwd: '/', detached: true, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  const failed = new Promise<never>((_resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      reject(new Error(`The embedded database stopped (code ${String(code)}):\n${lastLines(log)}`));
    });
  });
  failed.catch(() => undefined);
  await Promise.race([failed, untilAnswering(state)]);
  child.unref();
  const pid = child.pid ?? 0;
  return clusterOf(state, pid, () => stopPostmaster(pid));
}

function lastLines(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
}

function clusterOf(state: ClusterState, pid: number, stop: () => Promise<void>): Cluster {
  return { pid, stop, superuserUrl: (database) => superuserUrl(state, database) };
}

function superuserUrl(state: ClusterState, database: string): string {
  return `postgres://postgres:${state.password}@127.0.0.1:${state.port}/${database}`;
}

/** SIGINT asks PostgreSQL for a fast shutdown: open transactions are rolled back, all files are written. */
async function stopPostmaster(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await pause(25);
}

async function untilAnswering(state: ClusterState): Promise<void> {
  if (!(await answers(state, 120_000))) throw new Error('The embedded database does not answer.');
}

async function answers(
  state: ClusterState,
  patience: number,
  lives: () => boolean = () => true,
): Promise<boolean> {
  for (let waited = 0; waited < patience && lives(); waited += 50) {
    const client = new pg.Client({
      connectionString: superuserUrl(state, 'postgres'),
      connectionTimeoutMillis: 2000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await client.end().catch(() => undefined);
      await pause(50);
    }
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
