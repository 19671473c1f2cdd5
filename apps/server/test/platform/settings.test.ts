import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BadSettings, SETTINGS, readSettings } from '../../src/platform/settings.ts';

describe('settings', () => {
  it('need nothing: everything has a fallback', () => {
    const settings = readSettings({ PATH: '/bin' });
    expect(settings).toMatchObject({ databaseUrl: null, host: '127.0.0.1', port: 8080, retentionDays: 90 });
  });

  it('take what is given, and an empty value as absent', () => {
    const settings = readSettings({
      ...{ DATABASE_URL: 'postgres://owner@db/kontor', KONTOR_PORT: '0', KONTOR_HOST: '' },
      ...{
        KONTOR_TRUSTED_PROXIES: '10.0.0.1, 10.1.0.0/16',
        KONTOR_PUBLIC_ADDRESS: 'https://kontor.example/',
      },
    });
    expect(settings).toMatchObject({
      ...{ databaseUrl: 'postgres://owner@db/kontor', port: 0, host: '127.0.0.1' },
      ...{ trustedProxies: ['10.0.0.1', '10.1.0.0/16'], publicAddress: 'https://kontor.example' },
    });
  });

  it.each([
    ['KONTOR_PORT', '80a'],
    ['KONTOR_PORT', '70000'],
    ['KONTOR_LIMIT_PER_MINUTE', '-1'],
    ['KONTOR_RETENTION_DAYS', '0'],
    ['KONTOR_LOG_LEVEL', 'loud'],
    ['KONTOR_TODAY', '2026-02-30'],
    ['KONTOR_PUBLIC_ADDRESS', 'kontor.example'],
    ['DATABASE_URL', 'mysql://db/kontor'],
  ])('refuse %s=%s and name it', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name}: `));
  });

  it('refuse a name that is no setting, because a misspelt one would go unnoticed', () => {
    expect(() => readSettings({ KONTOR_PROT: '1' })).toThrow('KONTOR_PROT is not a setting of Kontor');
  });

  it('name every fault at once and never repeat a value, which may be a password', () => {
    try {
      readSettings({ DATABASE_URL: 'secret-word', KONTOR_PORT: 'x' });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(BadSettings);
      expect(String(error)).toMatch(/DATABASE_URL[\s\S]*KONTOR_PORT/);
      expect(String(error)).not.toContain('secret-word');
    }
  });

  it('stand in one table of the operations page, with the same fallback and meaning', () => {
    const page = readFileSync(
      fileURLToPath(new URL('../../../../docs/operations.md', import.meta.url)),
      'utf8',
    );
    const lines = page.split('\n').filter((line) => /^\| `(KONTOR_|DATABASE_)/.test(line));
    const rows = lines.map((line) => line.replace(/ +\|/g, ' |'));
    const expected = Object.entries(SETTINGS).map(
      ([name, { fallback, meaning }]) => `| \`${name}\` | ${fallback} | ${meaning} |`,
    );
    expect(rows).toEqual(expected);
  });
});
