import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type { PostgresVersion } from '../../src/platform/database/binaries.ts';
import type { Database } from '../../src/platform/database/connection.ts';
import { openDatabase, openPool, withDatabase } from '../../src/platform/database/connection.ts';
import type { TestCluster } from './clusters.ts';

/** A migrated database of a test's own. */
export interface TestDatabase {
  /** Connected as the program's role: row-level security holds. */
  readonly db: Database;
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  close(): Promise<void>;
}

/** The versions that every database test runs on. */
export const VERSIONS: readonly PostgresVersion[] = [18, 15];

export function testCluster(version: PostgresVersion): TestCluster {
  const cluster = inject('clusters').find((candidate) => candidate.version === version);
  if (cluster === undefined) throw new Error(`no test cluster of PostgreSQL ${version}`);
  return cluster;
}

/** Copies the migrated template, or makes an empty database owned by the owning role. */
export async function testDatabase(
  version: PostgresVersion,
  from: 'template' | 'empty' = 'template',
): Promise<TestDatabase> {
  const cluster = testCluster(version);
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const template = from === 'template' ? 'template_kontor' : 'template0';
  await asSuperuser(cluster.superuserUrl, `create database ${name} template ${template} owner kontor_owner`);
  const appUrl = withDatabase(cluster.templateAppUrl, name);
  const db = openDatabase(openPool(appUrl, 8));
  return {
    ...{ db, appUrl, ownerUrl: withDatabase(cluster.templateOwnerUrl, name) },
    superuserUrl: withDatabase(cluster.superuserUrl, name),
    close: async () => {
      await db.destroy();
      await asSuperuser(cluster.superuserUrl, `drop database ${name} with (force)`);
    },
  };
}

/** Runs one statement under a login of its own. */
export async function asSuperuser(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
