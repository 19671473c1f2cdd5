import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { isReachableByAll, postgresBinaries } from './binaries.ts';
import { createCluster } from './create-cluster.ts';
import type { ClusterOptions, ClusterState, Place } from './place.ts';
import { readState, writeState } from './place.ts';
import { freePort, isAlive, postmasterPid, stopPostmaster } from './postmaster.ts';
import type { SystemUser } from './run-as.ts';
import { postgresUser } from './run-as.ts';
import { serverSettings } from './server-settings.ts';

/** A PostgreSQL server that this program started or found running. */
export interface Cluster {
  /** Address of a database on it for its superuser. */
  superuserUrl(database: string): string;
  /** Process id of the postmaster. */
  readonly pid: number;
  /** Stops it, unless another living program started it. */
  stop(): Promise<void>;
}

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

/** The folder itself, or one under /var/lib when root runs us from a checkout that PostgreSQL's user cannot enter. */
function reachableDirectory(wanted: string, user: SystemUser | null): string {
  mkdirSync(wanted, { recursive: true });
  if (user === null || isReachableByAll(wanted)) return wanted;
  const fallback = path.join('/var/lib/kontor', wanted.replaceAll(path.sep, '_'));
  mkdirSync(fallback, { recursive: true, mode: 0o755 });
  return fallback;
}

/** The server of this data directory when it runs already, left behind by a killed program or started by another. */
async function runningCluster(place: Place): Promise<Cluster | null> {
  const pid = postmasterPid(place.data);
  if (pid === null || !isAlive(pid)) return null;
  const state = readState(place);
  if (!(await answers(state, 10_000, () => isAlive(pid)))) return null;
  const starterLives = state.startedBy !== process.pid && isAlive(state.startedBy);
  if (!starterLives) writeState(place, { ...state, startedBy: process.pid });
  return clusterOf(state, pid, starterLives ? () => Promise.resolve() : () => stopPostmaster(pid));
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
  const settings = serverSettings(place.version, place.throwAway);
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
