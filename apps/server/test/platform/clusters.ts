import { rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { instant } from '../../src/platform/clock.ts';
import type { PostgresVersion } from '../../src/platform/database/binaries.ts';
import type { Cluster } from '../../src/platform/database/cluster.ts';
import { startCluster } from '../../src/platform/database/cluster.ts';
import { APP_ROLE, withLogin } from '../../src/platform/database/connection.ts';
import { ensureOwnedDatabase } from '../../src/platform/database/embedded.ts';
import { installationKeys, openAppLogin } from '../../src/platform/database/installation.ts';
import { migrate, readMigrations } from '../../src/platform/database/migrations.ts';
import { prepareJobs } from '../../src/platform/jobs.ts';
import { PLATFORM_JOBS } from '../../src/platform/retention.ts';
import { throwAwayDirectory } from './throw-away.ts';

/** What a test needs to reach one of the run's throw-away clusters. */
export interface TestCluster {
  readonly version: PostgresVersion;
  /** Login of the superuser, to copy databases. */
  readonly superuserUrl: string;
  /** Login of the owning role in the migrated template. */
  readonly templateOwnerUrl: string;
  /** Login of the program's role in the migrated template. */
  readonly templateAppUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    clusters: readonly TestCluster[];
  }
}

/** Starts one throw-away cluster for each PostgreSQL version and migrates a template in it, once for the whole run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const directory = throwAwayDirectory('test');
  const started: Cluster[] = [];
  const tearDown = async (): Promise<void> => {
    await Promise.all(started.map((cluster) => cluster.stop()));
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const clusters: TestCluster[] = [];
    for (const version of [18, 15] as const) {
      const place = path.join(directory, String(version));
      const cluster = await startCluster({ version, directory: place, throwAway: true });
      started.push(cluster);
      clusters.push(await withTemplate(version, cluster));
    }
    project.provide('clusters', clusters);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}

async function withTemplate(version: PostgresVersion, cluster: Cluster): Promise<TestCluster> {
  const templateOwnerUrl = await ensureOwnedDatabase(cluster, 'template_kontor');
  await migrate(templateOwnerUrl, readMigrations(), instant('2026-11-24T08:00:00Z'));
  const keys = await installationKeys(templateOwnerUrl);
  await openAppLogin(templateOwnerUrl, keys);
  await prepareJobs(templateOwnerUrl, PLATFORM_JOBS);
  return {
    ...{ version, templateOwnerUrl, superuserUrl: cluster.superuserUrl('postgres') },
    templateAppUrl: withLogin(templateOwnerUrl, APP_ROLE, keys.appPassword),
  };
}
