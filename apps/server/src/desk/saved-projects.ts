import { randomUUID } from 'node:crypto';
import type { Language } from '@kontor/law';
import type { Typed } from '@kontor/web';
import { typedFrom } from '@kontor/web';
import type { Instant } from '../platform/clock.ts';
import { later } from '../platform/clock.ts';
import { asContext } from '../platform/database/transactions.ts';
import type { LinkSecret } from '../platform/links.ts';
import { linkDigest, linkSecretFor, newLinkSecret } from '../platform/links.ts';
import type { Services } from '../platform/services.ts';

/** A project that somebody saved without an account. */
export interface SavedProject {
  readonly typed: Typed;
  readonly language: string;
  readonly expiresAt: Instant;
}

type Store = Pick<Services, 'db' | 'clock' | 'settings' | 'keys'>;

/** Answers to save, with the key of the write when the page gave one. */
export interface SaveRequest {
  readonly typed: Typed;
  readonly language: Language;
  readonly key: string | null;
}

/**
 * Saves typed answers under a secret link. The same key gives the same link: a page sent twice is one project with the
 * answers that came last.
 */
export async function saveProject(store: Store, { typed, language, key }: SaveRequest): Promise<LinkSecret> {
  const secret = key === null ? newLinkSecret() : linkSecretFor(store.keys.linkKey, key);
  if (key !== null && (await updateProject(store, secret, typed, language))) return secret;
  const digest = linkDigest(secret);
  const now = store.clock.now();
  await asContext(store.db, { linkDigest: digest.toString('hex') }, (tx) =>
    tx
      .insertInto('saved_projects')
      .values({
        id: randomUUID(),
        link_digest: digest,
        answers: JSON.stringify(typed),
        language,
        created_on: store.clock.today(),
        updated_at: now,
        expires_at: expiryFrom(store, now),
      })
      .onConflict((conflict) => conflict.column('link_digest').doNothing())
      .execute(),
  );
  return secret;
}

/** The saved project behind a link; null when there is none or its time is over. */
export async function findProject(store: Store, secret: LinkSecret): Promise<SavedProject | null> {
  const digest = linkDigest(secret);
  const row = await asContext(store.db, { linkDigest: digest.toString('hex') }, (tx) =>
    tx
      .selectFrom('saved_projects')
      .select(['answers', 'language', 'expires_at'])
      .where('link_digest', '=', digest)
      .where('expires_at', '>', store.clock.now())
      .executeTakeFirst(),
  );
  if (row === undefined) return null;
  const typed = typedFrom(row.answers as Record<string, unknown>);
  return { typed, language: row.language, expiresAt: row.expires_at };
}

/** Replaces the answers of a saved project and begins its time anew. False when there is none. */
export async function updateProject(
  store: Store,
  secret: LinkSecret,
  typed: Typed,
  language: Language,
): Promise<boolean> {
  const digest = linkDigest(secret);
  const now = store.clock.now();
  const result = await asContext(store.db, { linkDigest: digest.toString('hex') }, (tx) =>
    tx
      .updateTable('saved_projects')
      .set((row) => ({
        answers: JSON.stringify(typed),
        language,
        updated_at: now,
        expires_at: expiryFrom(store, now),
        revision: row('revision', '+', 1),
      }))
      .where('link_digest', '=', digest)
      .where('expires_at', '>', now)
      .executeTakeFirst(),
  );
  return result.numUpdatedRows > 0n;
}

/** Erases a saved project. False when there was none. */
export async function deleteProject(store: Store, secret: LinkSecret): Promise<boolean> {
  const digest = linkDigest(secret);
  const result = await asContext(store.db, { linkDigest: digest.toString('hex') }, (tx) =>
    tx.deleteFrom('saved_projects').where('link_digest', '=', digest).executeTakeFirst(),
  );
  return result.numDeletedRows > 0n;
}

function expiryFrom({ settings }: Store, now: Instant): Instant {
  return later(now, { days: settings.retentionDays });
}
