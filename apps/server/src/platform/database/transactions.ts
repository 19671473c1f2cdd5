import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database, Tx } from './connection.ts';

/**
 * Who or what a transaction works for. Row-level security reads it: a row shows only to the transaction that names its
 * link, its request or the retention task. A context that names nothing sees nothing.
 */
export interface Context {
  /** SHA-256 of the link's secret, as hexadecimal digits. */
  readonly linkDigest?: string;
  /** SHA-256 of the idempotency key, as hexadecimal digits. */
  readonly requestDigest?: string;
  /** A task of the program itself that reaches over all links: today the removal of what has expired. */
  readonly task?: 'retention';
  /** The moment that counts as now for the policies that ask. */
  readonly moment?: string;
}

const SETTING_OF = {
  linkDigest: 'app.link_digest',
  requestDigest: 'app.request_digest',
  task: 'app.task',
  moment: 'app.moment',
} as const satisfies Record<keyof Context, string>;

// Serialization failure, deadlock, connection lost or refused, server starting or stopping.
const PASSING = new Set(['40001', '40P01', '08000', '08001', '08003', '08006', '57P01', '57P02', '57P03']);
const LOST = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT']);

/** Whether the same transaction may succeed when it is run again. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    PASSING.has(code) ||
    LOST.has(code) ||
    /connection terminated|not queryable|timeout exceeded when trying/i.test(error.message)
  );
}

const PAUSES = [20, 60, 180, 540, 1600];

/**
 * Runs work in one transaction under a context, and again when it failed for a passing reason. The work may therefore
 * run several times and must do nothing outside its transaction. After a lost connection the first run may have been
 * committed: writes need an idempotency key.
 */
export async function asContext<T>(db: Database, context: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await db.transaction().execute(async (tx) => {
        await announce(tx, context);
        return work(tx);
      });
    } catch (error) {
      const wait = PAUSES[attempt];
      if (wait === undefined || !isPassing(error)) throw error;
      await pause(wait);
    }
  }
}

// Settings of the transaction alone: a pooled connection must carry nothing over to its next user.
async function announce(tx: Tx, context: Context): Promise<void> {
  const names = Object.keys(SETTING_OF) as (keyof Context)[];
  const calls = names.map((name) => sql`set_config(${SETTING_OF[name]}, ${context[name] ?? ''}, true)`);
  await sql`select ${sql.join(calls)}`.execute(tx);
}
