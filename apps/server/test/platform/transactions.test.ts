import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asContext, isPassing } from '../../src/platform/database/transactions.ts';
import type { TestDatabase } from './test-database.ts';
import { VERSIONS, asSuperuser, testDatabase } from './test-database.ts';

describe.each(VERSIONS)('transactions on PostgreSQL %i', (version) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase(version);
    await asSuperuser(
      database.superuserUrl,
      `create table counters (id int primary key, n int not null);
       insert into counters values (1, 0), (2, 0);
       grant select, update on counters to kontor_app`,
    );
  });
  afterAll(() => database.close());

  const read = async (id: number): Promise<number> => {
    const result = await asSuperuser(database.superuserUrl, `select n from counters where id = ${id}`);
    return (result.rows[0] as { n: number }).n;
  };

  it('are run again after a serialization failure', async () => {
    let attempts = 0;
    await asContext(database.db, {}, async (tx) => {
      attempts += 1;
      await sql`update counters set n = n + 1 where id = 1`.execute(tx);
      if (attempts === 1) {
        await sql`do $$ begin raise exception using errcode = 'serialization_failure'; end $$`.execute(tx);
      }
    });
    expect(attempts).toBe(2);
    expect(await read(1)).toBe(1);
  });

  it('are run again after a deadlock', async () => {
    let waiting = 0;
    let release: () => void = () => undefined;
    const bothHoldOne = new Promise<void>((resolve) => {
      release = resolve;
    });
    const addToBoth = (first: number, second: number) =>
      asContext(database.db, {}, async (tx) => {
        await sql`update counters set n = n + 10 where id = ${first}`.execute(tx);
        waiting += 1;
        if (waiting === 2) release();
        await bothHoldOne;
        await sql`update counters set n = n + 10 where id = ${second}`.execute(tx);
      });
    const before = [await read(1), await read(2)];
    await Promise.all([addToBoth(1, 2), addToBoth(2, 1)]);
    expect(waiting).toBeGreaterThan(2);
    expect([await read(1), await read(2)]).toEqual(before.map((n) => n + 20));
  });

  it('are run again after the connection was lost', async () => {
    let attempts = 0;
    const before = await read(2);
    await asContext(database.db, {}, async (tx) => {
      attempts += 1;
      await sql`update counters set n = n + 1 where id = 2`.execute(tx);
      if (attempts > 1) return;
      const result = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await asSuperuser(database.superuserUrl, `select pg_terminate_backend(${result.rows[0]?.pid ?? 0})`);
      await sql`select 1`.execute(tx);
    });
    expect(attempts).toBe(2);
    expect(await read(2)).toBe(before + 1);
  });

  it('are not run again after a fault that would come again', async () => {
    let attempts = 0;
    const attempt = asContext(database.db, {}, async (tx) => {
      attempts += 1;
      await sql`select 1 / 0`.execute(tx);
    });
    await expect(attempt).rejects.toMatchObject({ code: '22012' });
    expect(attempts).toBe(1);
  });
});

it('a refusal of the program itself is not a passing fault', () => {
  expect(isPassing(new Error('the ceiling is reached'))).toBe(false);
  expect(isPassing('text')).toBe(false);
});
