import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '@kontor/quantities';
import type { Instant } from '../../src/platform/clock.ts';
import { instant } from '../../src/platform/clock.ts';
import type { Database } from '../../src/platform/database/connection.ts';
import { asContext } from '../../src/platform/database/transactions.ts';
import type { LinkSecret } from '../../src/platform/links.ts';
import { linkDigest, newLinkSecret } from '../../src/platform/links.ts';
import { removeExpired } from '../../src/platform/retention.ts';
import { setClock } from '../../src/platform/clock.ts';
import type { TestDatabase } from './test-database.ts';
import { VERSIONS, asSuperuser, testDatabase } from './test-database.ts';

const NOW = instant('2026-11-24T09:00:00Z');
const FAR = instant('2027-02-22T09:00:00Z');

function contextOf(secret: LinkSecret): { linkDigest: string } {
  return { linkDigest: linkDigest(secret).toString('hex') };
}

async function save(
  db: Database,
  secret: LinkSecret,
  answers: object,
  expires: Instant = FAR,
): Promise<string> {
  const id = randomUUID();
  await asContext(db, contextOf(secret), (tx) =>
    tx
      .insertInto('saved_projects')
      .values({
        ...{ id, link_digest: linkDigest(secret), answers: JSON.stringify(answers), language: 'fr' },
        ...{ created_on: localDate('2026-11-24'), updated_at: NOW, expires_at: expires },
      })
      .execute(),
  );
  return id;
}

describe.each(VERSIONS)('saved projects on PostgreSQL %i, as the role of the program', (version) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase(version);
  });
  afterAll(() => database.close());

  it('logs in as a role that owns nothing and cannot pass row-level security', async () => {
    const role = await sql<Record<string, unknown>>`
      select current_user as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class where relowner = r.oid) as owned
      from pg_roles r where rolname = current_user`.execute(database.db);
    expect(role.rows).toEqual([
      {
        ...{ name: 'kontor_app', rolsuper: false, rolbypassrls: false },
        ...{ rolcreaterole: false, rolcreatedb: false, owned: 0 },
      },
    ]);
  });

  it('forces row-level security on every table that holds what people entered', async () => {
    const result = await asSuperuser(
      database.superuserUrl,
      `select relname from pg_class where relrowsecurity and relforcerowsecurity and relkind = 'r' order by 1`,
    );
    expect(result.rows.map((row: { relname: string }) => row.relname)).toEqual([
      'assessments',
      'idempotency_keys',
      'saved_projects',
    ]);
  });

  it('shows a project to who has its link', async () => {
    const secret = newLinkSecret();
    await save(database.db, secret, { buyer: 'ministry' });
    const rows = await asContext(database.db, contextOf(secret), (tx) =>
      tx.selectFrom('saved_projects').select('answers').execute(),
    );
    expect(rows).toEqual([{ answers: { buyer: 'ministry' } }]);
  });

  it('shows nothing to another link, to no link, and to a query whose condition was forgotten', async () => {
    await save(database.db, newLinkSecret(), { buyer: 'ministry' });
    const all = (context: object) =>
      asContext(database.db, context, (tx) => tx.selectFrom('saved_projects').selectAll().execute());
    expect(await all(contextOf(newLinkSecret()))).toEqual([]);
    expect(await all({})).toEqual([]);
    expect(await database.db.selectFrom('saved_projects').selectAll().execute()).toEqual([]);
  });

  it('changes and deletes nothing of another link', async () => {
    const secret = newLinkSecret();
    await save(database.db, secret, { step: 1 });
    await asContext(database.db, contextOf(newLinkSecret()), async (tx) => {
      await tx.updateTable('saved_projects').set({ answers: '{}' }).execute();
      await tx.deleteFrom('saved_projects').execute();
    });
    const rows = await asContext(database.db, contextOf(secret), (tx) =>
      tx.selectFrom('saved_projects').select('answers').execute(),
    );
    expect(rows).toEqual([{ answers: { step: 1 } }]);
  });

  it('refuses to save a project under a link other than its own', async () => {
    const [own, other] = [newLinkSecret(), newLinkSecret()];
    const attempt = asContext(database.db, contextOf(own), (tx) =>
      tx
        .insertInto('saved_projects')
        .values({
          ...{ id: randomUUID(), link_digest: linkDigest(other), answers: '{}', language: 'nl' },
          ...{ created_on: localDate('2026-11-24'), updated_at: NOW, expires_at: FAR },
        })
        .execute(),
    );
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });

  it('carries no context over to the next user of a connection', async () => {
    const secret = newLinkSecret();
    await save(database.db, secret, {});
    await database.db.connection().execute(async (connection) => {
      await asContext(connection, contextOf(secret), (tx) =>
        tx.selectFrom('saved_projects').selectAll().execute(),
      );
      expect(await connection.selectFrom('saved_projects').selectAll().execute()).toEqual([]);
    });
  });

  it('cannot read the secret of the installation or the register of migrations', async () => {
    for (const table of ['installation', 'schema_migrations'] as const) {
      await expect(database.db.selectFrom(table).selectAll().execute()).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it('never keeps the secret of a link, only its digest', async () => {
    const secret = newLinkSecret();
    await save(database.db, secret, { note: 'x' });
    const result = await asSuperuser(
      database.superuserUrl,
      'select saved_projects::text as row from saved_projects',
    );
    const stored = JSON.stringify(result.rows);
    expect(stored).toContain(linkDigest(secret).toString('hex'));
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  });

  it('removes what has expired and nothing else, over all links', async () => {
    const [old, young] = [newLinkSecret(), newLinkSecret()];
    await save(database.db, old, {}, instant('2026-11-24T08:59:59Z'));
    await save(database.db, young, {}, instant('2026-11-24T09:00:01Z'));
    expect(await removeExpired(database.db, setClock(NOW))).toBe(1);
    const left = (secret: LinkSecret) =>
      asContext(database.db, contextOf(secret), (tx) =>
        tx.selectFrom('saved_projects').select('id').execute(),
      );
    expect(await left(old)).toHaveLength(0);
    expect(await left(young)).toHaveLength(1);
  });

  it('lets the retention task see no project that is still kept', async () => {
    await save(database.db, newLinkSecret(), {});
    const seen = await asContext(database.db, { task: 'retention', moment: NOW }, (tx) =>
      tx.selectFrom('saved_projects').selectAll().execute(),
    );
    expect(seen).toEqual([]);
  });
});
