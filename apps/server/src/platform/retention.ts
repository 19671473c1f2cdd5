import type { Clock } from './clock.ts';
import type { Database } from './database/connection.ts';
import { asContext } from './database/transactions.ts';
import type { Job } from './jobs.ts';
import { purgeCounts } from './limits.ts';

/** Removes saved projects, their assessments and answered requests whose time is over. Returns how many projects. */
export async function removeExpired(db: Database, clock: Clock): Promise<number> {
  const moment = clock.now();
  return asContext(db, { task: 'retention', moment }, async (tx) => {
    await tx.deleteFrom('assessments').where('expires_at', '<=', moment).execute();
    await tx.deleteFrom('idempotency_keys').where('expires_at', '<=', moment).execute();
    const removed = await tx
      .deleteFrom('saved_projects')
      .where('expires_at', '<=', moment)
      .executeTakeFirst();
    return Number(removed.numDeletedRows);
  });
}

/** Names of the queues that the platform's jobs need. */
export const PLATFORM_JOBS = [{ name: 'remove-expired' }, { name: 'purge-request-counts' }] as const;

/** The platform's own jobs: expired rows every night, old request counts every quarter of an hour. */
export function platformJobs(db: Database, clock: Clock): Job[] {
  return [
    {
      name: 'remove-expired',
      schedule: '17 3 * * *',
      run: async () => {
        await removeExpired(db, clock);
      },
    },
    { name: 'purge-request-counts', schedule: '*/15 * * * *', run: () => purgeCounts(db, clock.now()) },
  ];
}
