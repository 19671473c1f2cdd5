import pg from 'pg';
import type { Clock } from '../clock.ts';
import type { Job } from '../jobs.ts';
import { prepareJobs } from '../jobs.ts';
import type { Settings } from '../settings.ts';
import { APP_ROLE, withLogin } from './connection.ts';
import { startEmbedded } from './embedded.ts';
import type { InstallationKeys } from './installation.ts';
import { installationKeys, openAppLogin } from './installation.ts';
import { migrate, readMigrations } from './migrations.ts';

/** A database at the newest schema, with the login under which the program runs. */
export interface PreparedDatabase {
  readonly appUrl: string;
  readonly keys: InstallationKeys;
  /** Names of the migrations applied by this start. */
  readonly applied: readonly string[];
  /** Stops the embedded server; does nothing to a server of others. */
  stop(): Promise<void>;
}

/** Finds or starts the database, brings it to the newest schema and opens the program's login. */
export async function prepareDatabase(
  settings: Settings,
  clock: Clock,
  jobNames: readonly Pick<Job, 'name'>[],
): Promise<PreparedDatabase> {
  const own = settings.databaseUrl === null ? await startEmbedded(settings.stateDirectory) : null;
  const stop = (): Promise<void> => own?.stop() ?? Promise.resolve();
  try {
    const ownerUrl = own?.ownerUrl ?? settings.databaseUrl ?? '';
    const applied = await migrate(ownerUrl, readMigrations(), clock.now());
    return await oneAtATime(ownerUrl, async () => {
      const keys = await installationKeys(ownerUrl);
      await prepareJobs(ownerUrl, jobNames);
      const appUrl = settings.appDatabaseUrl ?? (await appLogin(ownerUrl, keys));
      return { appUrl, keys, applied, stop };
    });
  } catch (error) {
    await stop();
    throw error;
  }
}

// Grants and roles are rows of the catalogue, which two servers that start together must not change at once.
async function oneAtATime<T>(ownerUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('lock table schema_migrations in share row exclusive mode');
    return await work();
  } finally {
    await client.end();
  }
}

async function appLogin(ownerUrl: string, keys: InstallationKeys): Promise<string> {
  const url = withLogin(ownerUrl, APP_ROLE, keys.appPassword);
  if (!(await canLogIn(url))) await openAppLogin(ownerUrl, keys);
  return url;
}

async function canLogIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
