import { localDate } from '@kontor/quantities';
import type { ParameterDefinition, ParameterFile, ParameterLine, Texts } from '../src/index.ts';

export const texts = (word: string): Texts => ({ fr: word, nl: word, de: word, en: word });

/** A line with what the test names; the rest is sound. */
export function line(
  fields: { from: string; to: string | null } & Partial<Record<string, unknown>>,
): ParameterLine {
  return {
    value: '1',
    status: 'verified',
    sources: ['royal-decree'],
    recorded: localDate('2020-01-01'),
    ...fields,
  } as unknown as ParameterLine;
}

/** A percentage without keys, `test.rate` unless the test says otherwise. */
export function rate(
  lines: readonly ParameterLine[],
  fields: Partial<ParameterDefinition> = {},
): ParameterDefinition {
  return { id: 'test.rate', kind: 'percent', label: texts('rate'), rules: ['FX-11'], lines, ...fields };
}

/** A percentage by country, `test.by-country`. */
export function byCountry(fields: Partial<ParameterDefinition>): ParameterDefinition {
  return {
    id: 'test.by-country',
    kind: 'percent',
    label: texts('rate by country'),
    rules: [],
    keyedBy: 'country',
    ...fields,
  };
}

export function file(
  parameters: readonly ParameterDefinition[],
  fields: Partial<ParameterFile> = {},
): ParameterFile {
  return {
    sources: [
      {
        id: 'royal-decree',
        title: 'Royal Decree',
        reference: 'article 3',
        address: 'https://example.org/decree',
      },
    ],
    parameters,
    ...fields,
  };
}
