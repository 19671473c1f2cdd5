import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/platform/database/cluster.ts';
import { startCluster } from '../../src/platform/database/cluster.ts';
import { throwAwayDirectory } from './throw-away.ts';

describe.each([18, 15] as const)('the embedded PostgreSQL %i', (version) => {
  let directory: string;
  const started: Cluster[] = [];
  const start = async (): Promise<Cluster> => {
    const cluster = await startCluster({ version, directory, throwAway: false });
    started.push(cluster);
    return cluster;
  };
  const query = async (cluster: Cluster, text: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: cluster.superuserUrl('postgres') });
    client.on('error', () => undefined);
    await client.connect();
    const result = await client.query<Record<string, unknown>>(text);
    await client.end();
    return result.rows;
  };

  beforeAll(() => {
    directory = throwAwayDirectory('embedded');
  });
  afterEach(() => Promise.all(started.splice(0).map((cluster) => cluster.stop())));
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it('keeps what was written over a stop and a second start', async () => {
    const first = await start();
    await query(first, 'create table kept (x int); insert into kept values (7)');
    await first.stop();
    expect(await query(await start(), 'select x from kept')).toEqual([{ x: 7 }]);
  });

  it('keeps every acknowledged row when its process is killed', async () => {
    const first = await start();
    await query(first, 'create table acknowledged (x int)');
    await query(first, 'insert into acknowledged select generate_series(1, 1000)');
    process.kill(first.pid, 'SIGKILL');
    const second = await start();
    expect(second.pid).not.toBe(first.pid);
    expect(await query(second, 'select count(*)::int as rows from acknowledged')).toEqual([{ rows: 1000 }]);
  });

  it('is used again when it outlived the program that started it', async () => {
    const first = await start();
    const second = await start();
    expect(second.pid).toBe(first.pid);
    expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('syncs its files and asks for a password that only its owner can read', async () => {
    const cluster = await start();
    expect(await query(cluster, 'show fsync')).toEqual([{ fsync: 'on' }]);
    expect(statSync(path.join(directory, `cluster-${version}.json`)).mode & 0o077).toBe(0);
    const address = new URL(cluster.superuserUrl('postgres'));
    address.password = 'guess';
    const stranger = new pg.Client({ connectionString: address.href });
    await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' });
  });
});
