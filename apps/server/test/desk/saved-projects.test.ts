import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteProject, findProject, saveProject, updateProject } from '../../src/desk/saved-projects.ts';
import { instant, later, setClock } from '../../src/platform/clock.ts';
import { newLinkSecret } from '../../src/platform/links.ts';
import { readSettings } from '../../src/platform/settings.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { VERSIONS, testDatabase } from '../platform/test-database.ts';

const NOW = instant('2026-11-24T09:00:00Z');

describe.each(VERSIONS)('projects saved without an account, on PostgreSQL %i', (version) => {
  let database: TestDatabase;
  const store = (now = NOW) => ({
    db: database.db,
    clock: setClock(now),
    settings: readSettings({}),
    keys: { appPassword: '', addressSalt: Buffer.alloc(32), linkKey: Buffer.alloc(32, 7) },
  });
  const request = (country: string, key: string | null = newLinkSecret()) => ({
    typed: { country },
    language: 'fr' as const,
    key,
  });

  beforeAll(async () => {
    database = await testDatabase(version);
  });
  afterAll(async () => {
    await database.close();
  });

  it('are one project when the same page is sent twice, with the answers that came last', async () => {
    const first = request('VNM');
    const secret = await saveProject(store(), first);
    expect(await saveProject(store(), { ...first, typed: { country: 'KEN' } })).toBe(secret);
    expect((await findProject(store(), secret))?.typed).toEqual({ country: 'KEN' });
  });

  it('are one project when the same page is sent twice at once', async () => {
    const twice = request('VNM');
    const [one, other] = await Promise.all([saveProject(store(), twice), saveProject(store(), twice)]);
    expect(one).toBe(other);
    expect(await deleteProject(store(), one)).toBe(true);
    expect(await findProject(store(), other)).toBeNull();
  });

  it('are two projects when two people save', async () => {
    expect(await saveProject(store(), request('VNM'))).not.toBe(await saveProject(store(), request('VNM')));
    expect(await saveProject(store(), request('VNM', null))).not.toBe(
      await saveProject(store(), request('VNM', null)),
    );
  });

  it('do not exist for whoever has another link: neither read, nor changed, nor erased', async () => {
    const secret = await saveProject(store(), request('VNM'));
    const foreign = newLinkSecret();
    expect(await findProject(store(), foreign)).toBeNull();
    expect(await updateProject(store(), foreign, { country: 'KEN' }, 'nl')).toBe(false);
    expect(await deleteProject(store(), foreign)).toBe(false);
    expect((await findProject(store(), secret))?.typed).toEqual({ country: 'VNM' });
  });

  it('are gone when their time is over', async () => {
    const secret = await saveProject(store(), request('VNM'));
    const { retentionDays } = readSettings({});
    expect(await findProject(store(later(NOW, { days: retentionDays - 1 })), secret)).not.toBeNull();
    expect(await findProject(store(later(NOW, { days: retentionDays })), secret)).toBeNull();
  });
});
