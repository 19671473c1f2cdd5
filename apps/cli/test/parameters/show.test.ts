import { describe, expect, it } from 'vitest';
import { workbench } from './workbench.ts';

describe('kontor parameters list', () => {
  it('gives one line a parameter with its value of the day', async () => {
    const { code, out } = await workbench().run(
      'list',
      'country.lower',
      '--on',
      '2025-12-01',
      '--lang',
      'en',
    );
    expect(code).toBe(0);
    expect(out).toBe(
      'country.lower-middle-ceiling\t4495 USD [single-source]\tCeiling of the lower-middle-income group (GNI per capita)\n',
    );
  });

  it('says that a value was not found, and counts keys', async () => {
    const bench = workbench();
    expect((await bench.run('list', 'country.lower', '--lang', 'nl')).out).toContain('\tniet gevonden\t');
    expect((await bench.run('list', 'country.ldc', '--lang', 'de')).out).toContain('46 Schlüssel');
  });
});

describe('kontor parameters show', () => {
  it('gives every dated line with its documents and cautions', async () => {
    const { out } = await workbench().run('show', 'country.risk-category', '--key', 'OMN', '--lang', 'en');
    expect(out).toContain('OMN  unknown – 2024-02-01  not found [not-found]');
    expect(out).toContain('OMN  2026-01-30 –  {"category":3,"classification":"classified"} [verified]');
    expect(out).toContain('valid as of 30 January 2026, https://www.oecd.org/');
    expect(out).toContain('A list of 26 June 2026 exists but was not found');
  });

  it('gives the line of a day, that of all others where the key has none', async () => {
    const bench = workbench();
    const { out } = await bench.run(
      'show',
      'country.ldc',
      '--key',
      'KEN',
      '--on',
      '2026-11-01',
      '--lang',
      'fr',
    );
    expect(out).toContain('toutes les autres  2024-12-13 –  false [single-source]');
    expect(out).not.toContain('2020-12-04');
  });

  it('says when there is no such parameter', async () => {
    const { code, err } = await workbench().run('show', 'country.moon', '--lang', 'fr');
    expect(code).toBe(2);
    expect(err).toContain('Paramètre inconnu : country.moon');
  });
});

describe('wrong usage', () => {
  it.each([[[]], [['remove', 'country.ldc']], [['list', '--colour']], [['list', '--on', '30 February']]])(
    'of %j explains itself with exit code 2',
    async (args) => {
      const { code, out, err } = await workbench().run(...args, '--lang', 'en');
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('kontor parameters import FILE');
    },
  );

  it('is not asking for help', async () => {
    const { code, out } = await workbench().run('--help', '--lang', 'de');
    expect(code).toBe(0);
    expect(out).toContain('kontor parameters import DATEI');
  });
});
