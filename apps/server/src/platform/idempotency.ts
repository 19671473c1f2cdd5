import { createHash } from 'node:crypto';
import type { Clock } from './clock.ts';
import { later } from './clock.ts';
import type { Context } from './database/transactions.ts';
import { asContext } from './database/transactions.ts';
import type { Database, Tx } from './database/connection.ts';

/** The key was used before for another request. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
}

export interface OnceOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly context: Context;
  /** Key chosen by the sender, unguessable and different for each write. */
  readonly key: string;
  /** The request itself, to notice a key that is used for something else. */
  readonly body: string;
}

/**
 * Does a write once for each idempotency key: the same request again is given the first result. The result is kept for
 * a day and must not hold a secret.
 *
 * @throws KeyReused when the key came with another body before
 */
export function once<T>(options: OnceOptions, write: (tx: Tx) => Promise<T>): Promise<T> {
  const request = sha256(options.key);
  const body = sha256(options.body);
  const context = { ...options.context, requestDigest: request.toString('hex') };
  return asContext(options.db, context, async (tx) => {
    const now = options.clock.now();
    const reserved = await tx
      .insertInto('idempotency_keys')
      .values({
        ...{ request_digest: request, body_digest: body, result: 'null' },
        ...{ created_at: now, expires_at: later(now, { days: 1 }) },
      })
      .onConflict((conflict) => conflict.column('request_digest').doNothing())
      .executeTakeFirst();
    if (reserved.numInsertedOrUpdatedRows === 0n) return earlierResult<T>(tx, request, body);
    const result = await write(tx);
    await tx
      .updateTable('idempotency_keys')
      .set({ result: JSON.stringify(result ?? null) })
      .where('request_digest', '=', request)
      .execute();
    return result;
  });
}

async function earlierResult<T>(tx: Tx, request: Buffer, body: Buffer): Promise<T> {
  const row = await tx
    .selectFrom('idempotency_keys')
    .select(['body_digest', 'result'])
    .where('request_digest', '=', request)
    .executeTakeFirstOrThrow();
  if (!row.body_digest.equals(body))
    throw new KeyReused('the idempotency key came with another request before');
  return row.result as T;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
