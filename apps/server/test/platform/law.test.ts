import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalContent, parametersFromContent } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import { instant, setClock } from '../../src/platform/clock.ts';
import { loadParameters, parameterArchive } from '../../src/platform/law.ts';
import type { TestDatabase } from './test-database.ts';
import { VERSIONS, testDatabase } from './test-database.ts';

const CLOCK = setClock(instant('2026-11-24T09:00:00Z'));

describe.each(VERSIONS)('the law kept on PostgreSQL %i', (version) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase(version);
  });
  afterAll(() => database.close());

  it('is kept once per version, however often the program starts', async () => {
    const first = await loadParameters(database.db, CLOCK);
    const second = await loadParameters(database.db, CLOCK);
    expect(second.version).toBe(first.version);
    const rows = await database.db
      .selectFrom('parameter_versions')
      .select(['version', 'recorded_at'])
      .execute();
    expect(rows).toEqual([{ version: first.version, recorded_at: '2026-11-24T09:00:00.000Z' }]);
  });

  it('replays an earlier version with the values of then', async () => {
    const current = await loadParameters(database.db, CLOCK);
    const label = { fr: 'a', nl: 'b', de: 'c', en: 'd' };
    const line = { value: '35', from: localDate('2020-01-01'), to: null, status: 'verified' as const };
    const content = canonicalContent([
      {
        sources: [],
        parameters: [
          {
            ...{ id: 'sample.floor', kind: 'percent', label, rules: [] },
            lines: [{ ...line, sources: [], recorded: localDate('2020-01-01') }],
          },
        ],
      },
    ]);
    const { version: old } = parametersFromContent(content);
    await database.db
      .insertInto('parameter_versions')
      .values({ version: old, content, recorded_at: instant('2020-01-01T00:00:00Z') })
      .execute();
    const archive = parameterArchive(database.db, current);
    const replayed = await archive.version(old);
    expect(replayed?.version).toBe(old);
    expect(replayed?.on(localDate('2026-11-24')).number('sample.floor').found).toBe(true);
    expect(await archive.version(current.version)).toBe(current);
    expect(await archive.version('p-never-seen')).toBeNull();
  });
});
