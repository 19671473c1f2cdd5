import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  UnreadableParameterFile,
  canonicalContent,
  parameterFileFrom,
  parametersFromContent,
  readParameterFiles,
  readParameters,
  versionOf,
} from '@kontor/library';
import { localDate } from '@kontor/quantities';
import { describe, expect, it } from 'vitest';

const files = readParameterFiles().map(({ file }) => file);

describe('the version of the law', () => {
  it('is p- and twelve hexadecimal digits, the same at each reading', () => {
    expect(readParameters().version).toMatch(/^p-[0-9a-f]{12}$/);
    expect(readParameters().version).toBe(readParameters().version);
  });

  it('does not depend on the order of files or of names', () => {
    const [first] = files;
    const turned = JSON.parse(JSON.stringify(first), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    ) as (typeof files)[number];
    expect(canonicalContent([turned, ...files.slice(1)].toReversed())).toBe(canonicalContent(files));
  });

  it('changes with a single figure', () => {
    const content = canonicalContent(files);
    const changed = content.replace('"value":"4495"', '"value":"4496"');
    expect(changed).not.toBe(content);
    expect(versionOf(changed)).not.toBe(versionOf(content));
  });
});

describe('a stored snapshot of the law', () => {
  it('gives the same answers under the same version', () => {
    const now = readParameters();
    const snapshot = parametersFromContent(canonicalContent(files));
    const day = localDate('2026-11-24');
    expect(snapshot.version).toBe(now.version);
    expect(snapshot.on(day).table('country.risk-category', 'OMN')).toEqual(
      now.on(day).table('country.risk-category', 'OMN'),
    );
    expect(snapshot.definitions()).toEqual(now.definitions());
  });
});

describe('the folder of the law', () => {
  const inFolder = (texts: Readonly<Record<string, string>>, test: (folder: string) => void): void => {
    const folder = mkdtempSync(join(tmpdir(), 'kontor-law-'));
    mkdirSync(join(folder, 'imported'));
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    try {
      test(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const empty = '{ "sources": [], "parameters": [] }';

  it('is read with its subfolders, in the order of paths, JSON alone', () => {
    inFolder({ 'b.json': empty, 'imported/a.json': empty, 'a.json': empty, 'notes.txt': 'x' }, (folder) => {
      expect(readParameterFiles(folder).map(({ path }) => path)).toEqual([
        'a.json',
        'b.json',
        'imported/a.json',
      ]);
    });
  });

  it('names the file that cannot be read', () => {
    inFolder({ 'torn.json': '{ "sources": [' }, (folder) => {
      expect(() => readParameters(folder)).toThrow(/torn\.json/);
    });
    expect(() => parameterFileFrom('{ "sources": [] }', 'half.json')).toThrow(UnreadableParameterFile);
    expect(() => parameterFileFrom('[]', 'list.json')).toThrow('list.json');
  });
});
