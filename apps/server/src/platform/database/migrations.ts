import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Instant } from '../clock.ts';

const MIGRATIONS = fileURLToPath(new URL('../../../../../migrations/', import.meta.url));

export interface Migration {
  readonly name: string;
  readonly text: string;
  readonly digest: string;
}

/** The migrations cannot be applied as they are; the message names the file and what to do. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

/** The files of `migrations/` in the order of their numbers. */
export function readMigrations(directory: string = MIGRATIONS): Migration[] {
  const names = readdirSync(directory).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    const text = readFileSync(path.join(directory, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, text, digest: createHash('sha256').update(text).digest('hex') };
  });
}

/**
 * Brings a database to the newest schema, forward only. Several servers may start at once: they wait for each other on
 * the table of applied files.
 *
 * @param url login of the role that owns the tables
 * @returns names of the files applied now
 * @throws MigrationRefused when an applied file was changed or removed, or the server is older than 15
 */
export async function migrate(
  url: string,
  migrations: readonly Migration[],
  now: Instant,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await checkVersion(client);
    await ensureRegister(client);
    await client.query('begin');
    await client.query('lock table schema_migrations in share row exclusive mode');
    const applied = await applyMissing(client, migrations, now);
    await client.query('commit');
    return applied;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const result = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  const version = Math.floor((result.rows[0]?.version ?? 0) / 10_000);
  if (version < 15) throw new MigrationRefused(`PostgreSQL ${version} is too old: Kontor needs 15 or later.`);
}

// Two servers that create the table at the same moment collide in the catalogue; the second finds it made.
async function ensureRegister(client: pg.Client): Promise<void> {
  const create = `create table if not exists schema_migrations (
    name text primary key, digest text not null, applied_at timestamptz not null)`;
  await client.query(create).catch(() => client.query(create));
}

async function applyMissing(
  client: pg.Client,
  migrations: readonly Migration[],
  now: Instant,
): Promise<string[]> {
  const result = await client.query<{ name: string; digest: string }>(
    'select name, digest from schema_migrations',
  );
  const known = new Map(result.rows.map((row) => [row.name, row.digest]));
  refuseChanges(known, migrations);
  const missing = migrations.filter((migration) => !known.has(migration.name));
  for (const { name, text, digest } of missing) {
    await client.query(text);
    await client.query('insert into schema_migrations values ($1, $2, $3)', [name, digest, now]);
  }
  return missing.map((migration) => migration.name);
}

function refuseChanges(known: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  for (const [name, digest] of known) {
    const migration = migrations.find((candidate) => candidate.name === name);
    if (migration === undefined) {
      throw new MigrationRefused(
        `This database was migrated by a newer Kontor (${name}); start that version.`,
      );
    }
    if (migration.digest !== digest) {
      throw new MigrationRefused(
        `${name} was changed after it was applied; restore it and add a new file instead.`,
      );
    }
  }
}
