import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '@kontor/quantities';
import { instant, setClock } from '../../src/platform/clock.ts';
import { asContext } from '../../src/platform/database/transactions.ts';
import { linkDigest, newLinkSecret } from '../../src/platform/links.ts';
import { readSettings } from '../../src/platform/settings.ts';
import type { Kontor } from '../../src/serve.ts';
import { startKontor } from '../../src/serve.ts';
import type { TestDatabase } from './test-database.ts';
import { VERSIONS, asSuperuser, testDatabase } from './test-database.ts';

const NOW = instant('2026-11-24T09:00:00Z');

describe.each(VERSIONS)('Kontor on a PostgreSQL %i server named by DATABASE_URL', (version) => {
  let database: TestDatabase;
  const running: Kontor[] = [];
  const start = async (more: Record<string, string> = {}): Promise<Kontor> => {
    const settings = readSettings({
      ...{ DATABASE_URL: database.ownerUrl, KONTOR_PORT: '0', KONTOR_LOG_LEVEL: 'silent', ...more },
    });
    const kontor = await startKontor(settings, setClock(NOW));
    running.push(kontor);
    return kontor;
  };

  beforeEach(async () => {
    database = await testDatabase(version);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((kontor) => kontor.stop()));
    await database.close();
  });

  it('answers over the network, ready, and keeps the law it was started with', async () => {
    const kontor = await start();
    const answer = await fetch(`${kontor.address}/health/ready`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'UP' }]);
    const kept = await asSuperuser(database.superuserUrl, 'select version from parameter_versions');
    expect(kept.rows).toEqual([{ version: kontor.services.parameters.version }]);
  });

  it('lets several servers start at once', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    const answers = await Promise.all(servers.map((kontor) => fetch(`${kontor.address}/health/ready`)));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
  });

  it('counts requests over two servers together', async () => {
    const [first, second] = [
      await start({ KONTOR_LIMIT_PER_MINUTE: '3' }),
      await start({ KONTOR_LIMIT_PER_MINUTE: '3' }),
    ];
    const statuses: number[] = [];
    for (const kontor of [first, second, first, second, first]) {
      statuses.push((await fetch(`${kontor.address}/no-such-page`)).status);
    }
    expect(statuses).toEqual([404, 404, 404, 429, 429]);
  });

  it('is no longer reachable once it has stopped', async () => {
    const kontor = await start();
    await kontor.stop();
    running.length = 0;
    await expect(fetch(`${kontor.address}/health`)).rejects.toThrow();
  });

  it('does the jobs that wait, as the role of the program', async () => {
    const secret = newLinkSecret();
    await asContext(database.db, { linkDigest: linkDigest(secret).toString('hex') }, (tx) =>
      tx
        .insertInto('saved_projects')
        .values({
          ...{ id: randomUUID(), link_digest: linkDigest(secret), answers: '{}', language: 'fr' },
          ...{ created_on: localDate('2026-08-01'), updated_at: NOW, expires_at: NOW },
        })
        .execute(),
    );
    await asSuperuser(
      database.ownerUrl,
      `insert into jobs.job (name, policy) values ('remove-expired', 'short')`,
    );
    await start();
    const left = async (): Promise<number> =>
      (await asSuperuser(database.superuserUrl, 'select from saved_projects')).rowCount ?? 0;
    for (let turn = 0; turn < 100 && (await left()) > 0; turn += 1) await pause(100);
    expect(await left()).toBe(0);
  });
});
