import { describe, expect, it } from 'vitest';
import type { ParameterFile } from '@kontor/law';
import { localDate, money, toDecimal } from '@kontor/quantities';
import {
  countryTest,
  minimumConcessionality,
  notificationClass,
  projectTestReach,
  tiedAidStanding,
  untyingCoverage,
} from '../src/index.ts';
import { answerOf, dec, decimalOf, statusOf, valueOf } from './expectations.ts';
import { lawOn, lawWith } from './law.ts';

const today = lawOn('2026-11-23');

function minimum(date: string, country: string): string {
  return decimalOf(minimumConcessionality(lawOn(date), country));
}

describe('minimum concessionality', () => {
  it('is 50 % for a least developed country, whatever its income', () => {
    expect(minimum('2026-11-23', 'TZA')).toBe('50');
    expect(minimum('2026-11-23', 'TUV')).toBe('50');
  });

  it('is 35 % for a country below the ceiling and 80 % above it', () => {
    expect(minimum('2026-11-23', 'KEN')).toBe('35');
    expect(minimum('2026-11-23', 'CHN')).toBe('80');
  });

  it('is not known before the first list of least developed countries or for a code nobody knows', () => {
    expect(minimumConcessionality(lawOn('2020-12-03'), 'KEN').kind).toBe('absent');
    expect(minimumConcessionality(lawOn('2020-12-04'), 'KEN').kind).toBe('answer');
    expect(minimumConcessionality(today, 'ZZZ').kind).toBe('absent');
  });
});

describe('country test', () => {
  const eligible = (date: string, country: string): boolean =>
    valueOf(countryTest(lawOn(date), country)).eligible;

  it('closes a country with the second list above the ceiling', () => {
    // Ukraine is upper-middle in the lists of July 2024 and July 2025.
    expect(eligible('2024-07-01', 'UKR')).toBe(true);
    expect(eligible('2025-06-30', 'UKR')).toBe(true);
    expect(eligible('2025-07-01', 'UKR')).toBe(false);
  });

  it.each(['JOR', 'FSM', 'PHL', 'LKA', 'VNM'])(
    'leaves %s, raised in July 2026, a year of tied aid',
    (country) => {
      expect(eligible('2026-11-23', country)).toBe(true);
    },
  );

  it('does not open a country again by one list below the ceiling', () => {
    // Albania fell below once, in the list of July 2012, and rose again.
    expect(eligible('2011-07-01', 'ALB')).toBe(false);
    expect(eligible('2012-07-01', 'ALB')).toBe(false);
    expect(eligible('2013-07-01', 'ALB')).toBe(false);
  });

  it('opens a country again by two, which no source says', () => {
    // Namibia fell below in July 2025 and stayed there.
    expect(eligible('2025-07-01', 'NAM')).toBe(false);
    expect(eligible('2026-07-01', 'NAM')).toBe(true);
    expect(statusOf(countryTest(lawOn('2026-07-01'), 'NAM'))).toBe('inferred');
  });

  it('keeps the last standing of a country that is no longer classified, as an assumption', () => {
    expect(eligible('2026-11-23', 'VEN')).toBe(false);
    expect(answerOf(countryTest(today, 'VEN')).assumed).toBe(true);
  });

  it('has no answer after the last known list', () => {
    expect(countryTest(lawOn('2027-07-01'), 'KEN').kind).toBe('absent');
  });

  it('gives way to an explicit list of the OECD', () => {
    const law = lawWith('2026-11-23', explicitList('KEN', false));
    expect(valueOf(countryTest(law, 'KEN'))).toEqual({ eligible: false, by: 'oecd-list' });
    expect(valueOf(countryTest(law, 'GHA')).by).toBe('two-lists');
  });
});

describe('leaving the list of least developed countries', () => {
  it('puts a country under the income rule, labelled inferred', () => {
    for (const [country, date] of [
      ['BTN', '2023-12-13'],
      ['STP', '2024-12-13'],
    ] as const) {
      const standing = tiedAidStanding(lawOn(date), country);
      expect(valueOf(standing)).toBe('eligible');
      expect(answerOf(standing).assumed).toBe(true);
    }
    expect(valueOf(tiedAidStanding(lawOn('2024-12-12'), 'STP'))).toBe('ldc');
  });

  it.each(['BGD', 'NPL'])('leaves %s undecided from 24 November 2026, with both answers', (country) => {
    expect(minimum('2026-11-23', country)).toBe('50');
    const after = minimumConcessionality(lawOn('2026-11-24'), country);
    if (after.kind !== 'undecided') throw new Error(`decided: ${after.kind}`);
    expect(after.answers.map(({ value }) => toDecimal(value))).toEqual(['50', '35']);
  });

  it('lets Laos leave on that day, provisionally', () => {
    expect(minimum('2026-11-23', 'LAO')).toBe('50');
    const after = tiedAidStanding(lawOn('2026-11-24'), 'LAO');
    expect(valueOf(after)).toBe('eligible');
    expect(answerOf(after).basis.map(({ status }) => status)).toContain('announced');
  });
});

describe('untying recommendation', () => {
  it('covers least developed and other heavily indebted countries', () => {
    expect(valueOf(untyingCoverage(today, 'TZA'))).toEqual({ covered: true, ldc: true, hipc: false });
    expect(valueOf(untyingCoverage(today, 'CMR'))).toEqual({ covered: true, ldc: false, hipc: true });
    expect(valueOf(untyingCoverage(today, 'KEN')).covered).toBe(false);
  });

  it('is undecided where a status is', () => {
    expect(untyingCoverage(today, 'STP').kind).toBe('undecided');
    expect(untyingCoverage(lawOn('2026-11-24'), 'BGD').kind).toBe('undecided');
  });

  it('does not answer for a code nobody knows', () => {
    expect(untyingCoverage(today, 'ZZZ').kind).toBe('absent');
  });
});

describe('project test', () => {
  const project = {
    country: 'KEN',
    valueSdr: money(200_000_000, 'XDR'),
    concessionality: dec('35'),
    associatedPackage: false,
    split: false,
  } as const;
  const reach = (changes: Partial<Parameters<typeof projectTestReach>[1]> = {}) =>
    valueOf(projectTestReach(today, { ...project, ...changes }));

  it('applies from two million special drawing rights on', () => {
    expect(reach()).toBe('applies');
    expect(reach({ valueSdr: money(199_999_999, 'XDR') })).toBe('waived-small');
    expect(reach({ valueSdr: money(199_999_999, 'XDR'), split: true })).toBe('applies');
  });

  it('says what it hangs on when the value in special drawing rights is not known', () => {
    expect(reach({ valueSdr: null })).toBe('applies-unless-small');
  });

  it('is waived from 80 % concessionality on, outside an associated package', () => {
    expect(reach({ concessionality: dec('80') })).toBe('waived-concessionality');
    expect(reach({ concessionality: dec('79.99') })).toBe('applies');
    expect(reach({ concessionality: dec('80'), associatedPackage: true })).toBe('applies');
  });

  it('does not apply in a least developed country and is undecided where that is', () => {
    expect(reach({ country: 'TZA' })).toBe('waived-least-developed');
    expect(projectTestReach(lawOn('2026-11-24'), { ...project, country: 'BGD' }).kind).toBe('undecided');
  });
});

describe('notification of tied aid', () => {
  it.each([
    [2_000_000, '80', 'prompt'],
    [2_000_000, '79.9', 'prior'],
    [1_999_999, '50', 'prompt'],
    [1_999_999, '49.9', 'prior'],
  ])('of %d special drawing rights at %s %% is %s', (value, concessionality, expected) => {
    const given = notificationClass(today, money(value * 100, 'XDR'), dec(concessionality));
    expect(valueOf(given)).toBe(expected);
  });
});

/** An explicit list as it would be brought in the day it is found. */
function explicitList(country: string, value: boolean): ParameterFile {
  const date = localDate('2026-11-01');
  const line = {
    value,
    from: date,
    to: null,
    status: 'verified' as const,
    sources: ['test-list'],
    recorded: date,
  };
  return {
    sources: [{ id: 'test-list', title: 'Test', reference: null, address: null }],
    parameters: [],
    additions: [{ parameter: 'oecd.tied-aid.country-list', key: country, line }],
  };
}
