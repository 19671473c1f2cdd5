import type { PostgresVersion } from './binaries.ts';

const SMALL = {
  shared_buffers: '32MB',
  max_connections: '40',
  max_worker_processes: '2',
  max_parallel_workers: '0',
  autovacuum_max_workers: '1',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  min_wal_size: '32MB',
  max_wal_size: '256MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  huge_pages: 'off',
  jit: 'off',
  timezone: 'UTC',
};

// PostgreSQL 18 keeps three processes for reading ahead; a database of this size has no use for them.
const ONLY_18 = { io_method: 'sync' };

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

/** What the embedded PostgreSQL is started with: small, and discreet in its log. */
export function serverSettings(
  version: PostgresVersion,
  throwAway: boolean,
): Readonly<Record<string, string>> {
  return { ...SMALL, ...DISCREET, ...(version === 18 ? ONLY_18 : {}), ...(throwAway ? THROW_AWAY : {}) };
}
