import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../src/platform/clock.ts';
import type { Migration } from '../../src/platform/database/migrations.ts';
import { migrate, readMigrations } from '../../src/platform/database/migrations.ts';
import type { TestDatabase } from './test-database.ts';
import { VERSIONS, asSuperuser, testDatabase } from './test-database.ts';

const NOW = instant('2026-11-24T09:00:00Z');

function file(name: string, text: string, digest = text): Migration {
  return { name, text, digest };
}

async function tables(url: string): Promise<string[]> {
  const result = await asSuperuser(
    url,
    `select tablename from pg_tables where schemaname = 'public' order by tablename`,
  );
  return result.rows.map((row: { tablename: string }) => row.tablename);
}

describe.each(VERSIONS)('migrations on PostgreSQL %i', (version) => {
  let database: TestDatabase;
  const run = (migrations: readonly Migration[]) => migrate(database.ownerUrl, migrations, NOW);

  beforeEach(async () => {
    database = await testDatabase(version, 'empty');
  });
  afterEach(() => database.close());

  it('bring an empty database to the newest schema', async () => {
    const all = readMigrations();
    expect(await run(all)).toEqual(all.map((migration) => migration.name));
    expect(await tables(database.superuserUrl)).toContain('saved_projects');
  });

  it('are applied once', async () => {
    await run(readMigrations());
    expect(await run(readMigrations())).toEqual([]);
  });

  it('are applied by one of several servers that start together', async () => {
    const applied = await Promise.all([1, 2, 3, 4].map(() => run(readMigrations())));
    expect(applied.flat()).toEqual(readMigrations().map((migration) => migration.name));
  });

  it('refuse a file that was changed after it was applied', async () => {
    await run([file('0001_a.sql', 'create table a (x int)', 'first')]);
    await expect(run([file('0001_a.sql', 'create table a (y int)', 'second')])).rejects.toThrow(
      /0001_a\.sql was changed/,
    );
  });

  it('refuse a database that a newer program migrated', async () => {
    await run([file('0001_a.sql', 'select 1'), file('0002_b.sql', 'select 2')]);
    await expect(run([file('0001_a.sql', 'select 1')])).rejects.toThrow(/newer Kontor \(0002_b\.sql\)/);
  });

  it('leave nothing behind when one of them fails', async () => {
    const broken = [
      file('0001_a.sql', 'create table a (x int)'),
      file('0002_b.sql', 'create table nonsense'),
    ];
    await expect(run(broken)).rejects.toThrow();
    expect(await tables(database.superuserUrl)).toEqual(['schema_migrations']);
  });
});

it('no migration asks the database for the time', () => {
  for (const { name, text } of readMigrations()) {
    const code = text.replace(/--.*$/gm, '');
    expect(code, name).not.toMatch(/\bnow\s*\(|current_timestamp|current_date|clock_timestamp/i);
  }
});
