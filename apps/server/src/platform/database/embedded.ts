import { createHmac } from 'node:crypto';
import pg from 'pg';
import type { Cluster } from './cluster.ts';
import { startCluster } from './cluster.ts';
import { withLogin } from './connection.ts';

const DATABASE = 'kontor';
const OWNER = 'kontor_owner';

/** The embedded database of an installation and the login of the role that owns its tables. */
export interface EmbeddedDatabase {
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

/** Starts the embedded PostgreSQL in a folder and makes Kontor's database and its owner when they are missing. */
export async function startEmbedded(directory: string): Promise<EmbeddedDatabase> {
  const cluster = await startCluster({ version: 18, directory, throwAway: false });
  try {
    const ownerUrl = await ensureOwnedDatabase(cluster, DATABASE);
    return { ownerUrl, stop: () => cluster.stop() };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** Makes a database owned by a role that is no superuser. Returns that role's login. */
export async function ensureOwnedDatabase(cluster: Cluster, database: string): Promise<string> {
  const superuserUrl = cluster.superuserUrl('postgres');
  const password = createHmac('sha256', new URL(superuserUrl).password).update(OWNER).digest('base64url');
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const exists = async (query: string, name: string): Promise<boolean> =>
      (await client.query(query, [name])).rowCount === 1;
    if (!(await exists('select from pg_roles where rolname = $1', OWNER))) {
      await client.query(`create role ${OWNER} login createrole password ${client.escapeLiteral(password)}`);
    }
    if (!(await exists('select from pg_database where datname = $1', database))) {
      await client.query(`create database ${client.escapeIdentifier(database)} owner ${OWNER}`);
    }
    return withLogin(cluster.superuserUrl(database), OWNER, password);
  } finally {
    await client.end();
  }
}
