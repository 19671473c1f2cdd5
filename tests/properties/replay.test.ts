import {
  canonicalContent,
  parametersFromContent,
  readCountries,
  readParameterFiles,
  readParameters,
} from '@kontor/library';
import type { Parameters } from '@kontor/law';
import { localDate } from '@kontor/quantities';
import { assess, readProject } from '@kontor/support';
import { describe, expect, it } from 'vitest';
import { readSpecimens } from '../specimens/specimen.ts';

const countries = new Set(readCountries().map((country) => country.iso3));

describe('a stored assessment replays', () => {
  const today = readParameters();
  const stored = parametersFromContent(canonicalContent(readParameterFiles().map((named) => named.file)));

  it('under a parameter set that was kept as text, to the byte', () => {
    const bytes = (json: unknown, on: string, parameters: Parameters): string =>
      JSON.stringify(assess(readProject(json, countries).project, { on: localDate(on), parameters }));
    const sample = readSpecimens().filter((_, i) => i % 10 === 0);
    expect(sample.length).toBeGreaterThan(10);
    for (const { project, on } of sample) {
      const first = bytes(project, on, today);
      const document = JSON.parse(first) as { project: unknown; on: string };
      expect(bytes(document.project, document.on, stored)).toBe(first);
    }
  });

  it('and answers an old day under the law of that day', () => {
    const grant = (on: string) =>
      assess(readProject({ contractSigned: false }, countries).project, {
        on: localDate(on),
        parameters: today,
      })
        .routes.find(({ route }) => route === 'FX_SME_INNO')
        ?.reasons.map(({ basis }) => basis.map(({ parameter, from, to }) => [parameter, from, to]));
    expect(grant('2024-06-01')).not.toEqual(grant('2026-06-01'));
  });
});
