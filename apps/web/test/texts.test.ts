import { describe, expect, it } from 'vitest';
import { CHOICES, FACT_GROUPS, FACT_NAMES, ROUTES } from '@kontor/support';
import { hasText } from '@kontor/words';
import { assessedSpecimens, keysOf } from './coverage.ts';

// Raw materials are written by the person; their names are shown as they were typed.
const isWorded = (key: string) =>
  hasText(key) || hasText(`remark.${key}`) || key.startsWith('choice.raw-material.');

describe('the words of the pages', () => {
  it('cover every fact, every group and every word of the closed lists', () => {
    const wanted = [
      ...FACT_NAMES.map((name) => `fact.${name}`),
      ...FACT_GROUPS.map((group) => `group.${group}`),
      ...Object.entries(CHOICES).flatMap(([list, codes]) => codes.map((code) => `choice.${list}.${code}`)),
    ];
    expect(wanted.filter((key) => !hasText(key))).toEqual([]);
  });

  it('cover every rule and its title', () => {
    const wanted = ROUTES.flatMap(({ rules }) =>
      rules.flatMap(({ id, aspect }) => [`rule.${id}`, ...(aspect === null ? [] : [`rule.${id}.${aspect}`])]),
    );
    expect([...new Set(wanted)].filter((key) => !hasText(key))).toEqual([]);
  });

  it('cover everything that the specimens bring forth', { timeout: 60_000 }, () => {
    const asked = new Set(assessedSpecimens().flatMap((assessment) => [...keysOf(assessment)]));
    expect([...asked].filter((key) => !isWorded(key)).sort()).toEqual([]);
  });
});
