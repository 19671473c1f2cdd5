import type { Transaction } from 'kysely';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { instant } from '../clock.ts';
import type { DB } from './schema.ts';

export type Database = Kysely<DB>;
export type Tx = Transaction<DB>;

/** The role of the running program: it owns no table and row-level security binds it. */
export const APP_ROLE = 'kontor_app';

const { builtins } = pg.types;

// Dates stay text and moments become instants, so that no library's idea of a time zone comes between.
function parserOf(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === builtins.DATE) return (value) => value;
  if (oid === builtins.TIMESTAMPTZ) return (value) => instant(isoText(value));
  if (oid === builtins.INT8) return BigInt;
  return pg.types.getTypeParser(oid, format ?? 'text') as (value: string) => unknown;
}

/** `2026-11-24 08:30:00.5+00` as a text that every reader of ISO 8601 takes. */
function isoText(value: string): string {
  return value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
}

/** A pool of connections; a connection that breaks while idle is dropped and replaced at the next use. */
export function openPool(url: string, size: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  });
  pool.on('error', () => undefined);
  // A connection lost while in use fails its query; without a listener the event itself would end the program.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export function openDatabase(pool: pg.Pool): Database {
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}

/** The address of the same server and database for another login. */
export function withLogin(url: string, user: string, password: string): string {
  const address = new URL(url);
  address.username = user;
  address.password = encodeURIComponent(password);
  return address.href;
}

/** The address of another database of the same server. */
export function withDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
