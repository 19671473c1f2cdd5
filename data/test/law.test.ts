import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Offence, ParameterDefinition, ParameterFile, ParameterLine } from '@kontor/law';
import { checkParameters } from '@kontor/law';
import { DATA_DIRECTORY, readCountries, readParameterFiles, readParameters } from '@kontor/library';
import { describe, expect, it } from 'vitest';

const files = readParameterFiles().map(({ file }) => file);
const parameters = readParameters();

describe('the law in data/parameters', () => {
  it('has no overlap, no silent gap, no figure without source, nor any other fault', () => {
    expect(checkParameters(files)).toEqual([]);
  });

  it('names only countries of the country list as keys', () => {
    const known = new Set(readCountries().map(({ iso3 }) => iso3));
    const keys = parameters
      .definitions()
      .filter(({ keyedBy }) => keyedBy === 'country')
      .flatMap(({ id, entries }) => Object.keys(entries ?? {}).map((key) => `${id} ${key}`));
    expect(keys.length).toBeGreaterThan(400);
    expect(keys.filter((key) => !known.has(key.split(' ')[1] ?? ''))).toEqual([]);
  });

  it('names only currency codes as keys of currencies', () => {
    const keys = parameters
      .definitions()
      .filter(({ keyedBy }) => keyedBy === 'currency')
      .flatMap(({ entries }) => Object.keys(entries ?? {}));
    expect(keys.filter((key) => !/^[A-Z]{3}$/.test(key))).toEqual([]);
  });
});

describe('an offence against a copy of the law is caught', () => {
  const CEILING = 'country.lower-middle-ceiling';
  const offences = (change: (definition: ParameterDefinition) => ParameterDefinition): Offence[] => {
    const changed = files.map((file): ParameterFile => ({
      ...file,
      parameters: file.parameters.map((definition) =>
        definition.id === CEILING ? change(definition) : definition,
      ),
    }));
    return [...new Set(checkParameters(changed).map(({ offence }) => offence))];
  };
  const withLine = (index: number, fields: Record<string, unknown>) => (definition: ParameterDefinition) => ({
    ...definition,
    lines: (definition.lines ?? []).map((line, at) =>
      at === index ? ({ ...line, ...fields } as ParameterLine) : line,
    ),
  });

  it.each<[string, Record<string, unknown>, Offence]>([
    ['a period that begins a day early', { from: '2014-06-30' }, 'overlap'],
    ['a period that begins a day late', { from: '2014-07-02' }, 'gap'],
    ['a figure without source', { sources: [] }, 'no-source'],
    ['a source that no file has', { sources: ['country.hearsay'] }, 'unknown-source'],
    ['a number where money is written', { value: 4125 }, 'misfit'],
    ['a null that is called verified', { value: null }, 'absence-with-value'],
    ['a day that does not exist', { from: '2014-06-31' }, 'not-a-date'],
    ['an end before the start', { to: '2014-06-30' }, 'period-reversed'],
    ['a status of the House', { status: 'superseded' }, 'bad-shape'],
  ])('%s', (_, fields, offence) => {
    expect(parameters.definition(CEILING)?.lines?.[5]?.from).toBe('2014-07-01');
    expect(offences(withLine(5, fields))).toContain(offence);
  });

  it('a line that was taken out', () => {
    const without = (definition: ParameterDefinition): ParameterDefinition => ({
      ...definition,
      lines: (definition.lines ?? []).toSpliced(5, 1),
    });
    expect(offences(without)).toEqual(['gap']);
  });

  it('a label without Dutch', () => {
    const nameless = (definition: ParameterDefinition): ParameterDefinition => ({
      ...definition,
      label: { ...definition.label, nl: '' },
    });
    expect(offences(nameless)).toEqual(['missing-text']);
  });

  it('a second definition', () => {
    const twice = files.flatMap((file) => [file, file]);
    expect(checkParameters(twice).map(({ offence }) => offence)).toContain('duplicate-parameter');
  });
});

describe('the code and the law', () => {
  const sources = sourceFiles(join(DATA_DIRECTORY, '..', 'packages'));
  const asked = (pattern: RegExp) =>
    sources.flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map(([, reader = '', id = '']) => ({ path, reader, id })),
    );
  const named = asked(/\.(number|money|integer|flag|choice|list|table)\(\s*'([a-z0-9-]+(?:\.[a-z0-9-]+)+)'/g);
  const composed = asked(/aw\.(number|money|integer|flag|choice|list|table)\(\s*`([^`]+)`/g);

  it('agree: every parameter that the code names is in the data', () => {
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ id }) => parameters.definition(id) === null)).toEqual([]);
  });

  it('agree: what the code asks as money, flag or number is that in the data', () => {
    const misread = named.filter(({ reader, id }) => {
      const kind = parameters.definition(id)?.kind ?? reader;
      return kind !== reader && !(reader === 'number' && ['decimal', 'percent', 'years'].includes(kind));
    });
    expect(misread).toEqual([]);
  });

  it('agree: a name that the code composes can be completed to one in the data', () => {
    const ids = parameters.definitions().map(({ id }) => id);
    const completes = (template: string): boolean => {
      const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
      const pattern = new RegExp(`^${parts.join('[a-z0-9.-]+')}$`);
      return ids.some((id) => pattern.test(id));
    };
    expect(composed.length).toBeGreaterThan(0);
    expect(composed.filter(({ id }) => !completes(id))).toEqual([]);
  });

  it('agree: every parameter of the data says which rule reads it', () => {
    const idle = parameters.definitions().filter(({ rules }) => rules.length === 0);
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

function sourceFiles(packages: string): { path: string; text: string }[] {
  return readdirSync(packages, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /[\\/]src[\\/]/.test(path.slice(packages.length)) && !path.includes('node_modules'))
    .map((path) => ({ path: path.slice(packages.length + 1), text: readFileSync(path, 'utf8') }));
}
