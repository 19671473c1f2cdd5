import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PostgresVersion } from './binaries.ts';
import type { SystemUser } from './run-as.ts';

export interface ClusterOptions {
  readonly version: PostgresVersion;
  /** Folder that holds the data and what belongs to it. */
  readonly directory: string;
  /** A throw-away cluster of a test gives durability away for speed. */
  readonly throwAway: boolean;
}

/** What is remembered of a cluster between two starts. */
export interface ClusterState {
  readonly port: number;
  readonly password: string;
  /** Process id of the program that started the server last. */
  readonly startedBy: number;
}

/** A cluster's folders, and the user who runs it. */
export interface Place extends ClusterOptions {
  readonly bin: string;
  readonly data: string;
  readonly user: SystemUser | null;
}

function stateFile(place: Place): string {
  return path.join(place.directory, `cluster-${place.version}.json`);
}

export function readState(place: Place): ClusterState {
  return JSON.parse(readFileSync(stateFile(place), 'utf8')) as ClusterState;
}

export function writeState(place: Place, state: ClusterState): void {
  writeFileSync(stateFile(place), JSON.stringify(state), { mode: 0o600 });
}
