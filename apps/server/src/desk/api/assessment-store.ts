import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@kontor/quantities';
import type { Instant } from '../../platform/clock.ts';
import { later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/database/connection.ts';
import { asContext } from '../../platform/database/transactions.ts';
import { once } from '../../platform/idempotency.ts';
import type { LinkSecret } from '../../platform/links.ts';
import { linkDigest, linkSecretFor, newLinkSecret } from '../../platform/links.ts';
import type { Services } from '../../platform/services.ts';

/** An assessment as it was given, to the byte. */
export interface StoredDocument {
  readonly document: string;
  readonly expiresAt: Instant;
}

export interface NewAssessment {
  readonly input: string;
  readonly document: string;
  readonly on: LocalDate;
  readonly parameters: string;
  readonly engine: string;
}

type Store = Pick<Services, 'db' | 'clock' | 'settings' | 'keys'>;

/**
 * Keeps an assessment under an unguessable id. The same idempotency key with the same request gives the same id and
 * keeps nothing new.
 *
 * @throws KeyReused when the key came with another request before
 */
export async function storeAssessment(
  store: Store,
  made: NewAssessment,
  key: string | null,
): Promise<LinkSecret> {
  const secret = key === null ? newLinkSecret() : linkSecretFor(store.keys.linkKey, key);
  const digest = linkDigest(secret);
  const context = { linkDigest: digest.toString('hex') };
  const { db, clock } = store;
  const write = async (tx: Tx): Promise<null> => {
    await insert(tx, store, made, digest);
    return null;
  };
  if (key === null) await asContext(db, context, write);
  else await once({ db, clock, context, key, body: made.input }, write);
  return secret;
}

async function insert(
  tx: Tx,
  { clock, settings }: Store,
  made: NewAssessment,
  digest: Buffer,
): Promise<void> {
  const now = clock.now();
  await tx
    .insertInto('assessments')
    .values({
      id: randomUUID(),
      link_digest: digest,
      input: made.input,
      document: made.document,
      on_date: made.on,
      parameters_version: made.parameters,
      engine_version: made.engine,
      created_at: now,
      expires_at: later(now, { days: settings.retentionDays }),
    })
    .execute();
}

/** The kept assessment behind an id; null when there is none or its time is over. */
export async function findAssessment(store: Store, secret: LinkSecret): Promise<StoredDocument | null> {
  const digest = linkDigest(secret);
  const row = await asContext(store.db, { linkDigest: digest.toString('hex') }, (tx) =>
    tx
      .selectFrom('assessments')
      .select(['document', 'expires_at'])
      .where('link_digest', '=', digest)
      .where('expires_at', '>', store.clock.now())
      .orderBy('created_at')
      .executeTakeFirst(),
  );
  return row === undefined ? null : { document: row.document, expiresAt: row.expires_at };
}
