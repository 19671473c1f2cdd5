import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { APP_ROLE } from './database/connection.ts';
import type { Logs } from './logs.ts';
import { logFault } from './logs.ts';

const SCHEMA = 'jobs';

/** Work that the program does by itself, at times of the Belgian day. */
export interface Job {
  readonly name: string;
  /** Five cron fields, in Belgian time. */
  readonly schedule: string;
  /** May run twice, and on any server. */
  run(): Promise<void>;
}

/** Makes the tables of the job queue as the owning role and lets the program's role use them. */
export async function prepareJobs(ownerUrl: string, jobs: readonly Pick<Job, 'name'>[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  for (const job of jobs)
    await boss.createQueue(job.name, { policy: 'short', retryLimit: 5, retryBackoff: true });
  await boss.stop({ graceful: false });
  await grantJobs(ownerUrl);
}

async function grantJobs(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      grant usage on schema ${SCHEMA} to ${APP_ROLE};
      grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${APP_ROLE};
      grant usage on all sequences in schema ${SCHEMA} to ${APP_ROLE};
      grant execute on all functions in schema ${SCHEMA} to ${APP_ROLE};`);
  } finally {
    await client.end();
  }
}

export interface RunningJobs {
  /** Lets the work in hand finish, then stops. */
  stop(): Promise<void>;
}

/** Starts taking jobs. Several servers may do so; each job at its time runs on one of them. */
export async function startJobs(appUrl: string, jobs: readonly Job[], logs: Logs): Promise<RunningJobs> {
  const boss = new PgBoss({
    ...{ connectionString: appUrl, schema: SCHEMA, max: 2, migrate: false, createSchema: false },
    ...{
      cronMonitorIntervalSeconds: 30,
      superviseIntervalSeconds: 300,
      reindex: false,
      monitorVacuum: false,
    },
  });
  boss.on('error', (error) => {
    logFault(logs, error, { part: 'jobs' });
  });
  await boss.start();
  for (const job of jobs) {
    await boss.schedule(job.name, job.schedule, null, { tz: 'Europe/Brussels' });
    await boss.work(job.name, { pollingIntervalSeconds: 30 }, async () => {
      await job.run();
      logs.info({ job: job.name }, 'job done');
    });
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) };
}
