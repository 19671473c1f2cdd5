import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant, setClock } from '../../src/platform/clock.ts';
import { KeyReused, once } from '../../src/platform/idempotency.ts';
import type { TestDatabase } from './test-database.ts';
import { VERSIONS, testDatabase } from './test-database.ts';

describe.each(VERSIONS)('a write with an idempotency key on PostgreSQL %i', (version) => {
  let database: TestDatabase;
  const clock = setClock(instant('2026-11-24T09:00:00Z'));

  beforeAll(async () => {
    database = await testDatabase(version);
  });
  afterAll(() => database.close());

  it('happens once, also when it is sent several times at once', async () => {
    let writes = 0;
    const key = randomUUID();
    const send = () =>
      once({ db: database.db, clock, context: {}, key, body: 'a' }, () => {
        writes += 1;
        return Promise.resolve({ number: writes });
      });
    const answers = await Promise.all([send(), send(), send()]);
    answers.push(await send());
    expect(writes).toBe(1);
    expect(answers).toEqual(Array.from({ length: 4 }, () => ({ number: 1 })));
  });

  it('is refused when the key came with another request before', async () => {
    const key = randomUUID();
    const send = (body: string) =>
      once({ db: database.db, clock, context: {}, key, body }, () => Promise.resolve({ body }));
    await send('a');
    await expect(send('b')).rejects.toBeInstanceOf(KeyReused);
  });

  it('is done anew after a failure', async () => {
    const key = randomUUID();
    const options = { db: database.db, clock, context: {}, key, body: 'a' };
    await expect(once(options, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await once(options, () => Promise.resolve('yes'))).toBe('yes');
  });
});
