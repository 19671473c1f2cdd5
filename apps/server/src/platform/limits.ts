import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { sql } from 'kysely';
import type { Clock, Instant } from './clock.ts';
import { later } from './clock.ts';
import type { Database } from './database/connection.ts';

/** Whether a request may pass, and if not in how many seconds it may be tried again. */
export type Admission =
  { readonly admitted: true } | { readonly admitted: false; readonly retryAfter: number };

export interface RequestLimiter {
  admit(address: string): Promise<Admission>;
}

export interface LimiterOptions {
  readonly db: Database;
  readonly clock: Clock;
  /** Requests an address may make in a minute; 0 sets no limit. */
  readonly perMinute: number;
  readonly salt: Buffer;
}

const ADMITTED: Admission = { admitted: true };
const REMEMBERED_AT_MOST = 10_000;

/**
 * Counts requests per address and minute in PostgreSQL, so that the limit holds over all servers. Addresses are kept as
 * salted hashes only, for an hour at most. An address over its limit is remembered here until the minute ends, so that
 * a flood does not reach the database.
 */
export function requestLimiter({ db, clock, perMinute, salt }: LimiterOptions): RequestLimiter {
  const refused = new Map<string, Instant>();
  return {
    async admit(address) {
      if (perMinute === 0) return ADMITTED;
      const now = clock.now();
      const minute = startOfMinute(now);
      const digest = createHmac('sha256', salt).update(networkOf(address)).digest();
      const name = digest.toString('base64');
      if (refused.get(name) === minute) return refusal(now);
      if ((await countOne(db, digest, minute)) <= perMinute) return ADMITTED;
      if (refused.size >= REMEMBERED_AT_MOST) refused.clear();
      refused.set(name, minute);
      return refusal(now);
    },
  };
}

/** Removes the counts that no longer limit anything. */
export async function purgeCounts(db: Database, now: Instant): Promise<void> {
  await db
    .deleteFrom('request_limits')
    .where('minute', '<', later(now, { hours: -1 }))
    .execute();
}

async function countOne(db: Database, digest: Buffer, minute: Instant): Promise<number> {
  const result = await sql<{ requests: number }>`
    insert into request_limits as counted (address_digest, minute, requests) values (${digest}, ${minute}, 1)
    on conflict (address_digest, minute) do update set requests = counted.requests + 1
    returning requests`.execute(db);
  return result.rows[0]?.requests ?? 0;
}

function startOfMinute(moment: Instant): Instant {
  return `${moment.slice(0, 16)}:00.000Z` as Instant;
}

function refusal(now: Instant): Admission {
  return { admitted: false, retryAfter: 60 - Number(now.slice(17, 19)) };
}

/** An IPv6 subscriber holds a whole /64 network; counting single addresses would limit nobody. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail = ''] = address.toLowerCase().split('%', 1).join('').split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? Math.max(0, 8 - left.length - right.length) : 0;
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
