import { readCountries, readParameters } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import { describe, expect, it } from 'vitest';

const parameters = readParameters();
const countries = readCountries();
const on = (day: string) => parameters.on(localDate(day));
const category = (country: string, day: string): unknown => {
  const found = on(day).table('country.risk-category', country);
  return found.found ? found.value['category'] : found.reason;
};
const group = (country: string, day: string): unknown => {
  const found = on(day).choice('country.income-group', country);
  return found.found ? found.value : found.reason;
};
const leastDeveloped = (country: string, day: string): unknown => {
  const found = on(day).flag('country.ldc', country);
  return found.found ? found.value : found.reason;
};

describe('the countries', () => {
  it('have two codes and four names each, in the order of the alpha-3 codes', () => {
    expect(countries.length).toBeGreaterThan(200);
    const codes = countries.map(({ iso3 }) => iso3);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(countries.map(({ iso2 }) => iso2)).size).toBe(countries.length);
    for (const { iso3, iso2, names } of countries) {
      expect(iso3).toMatch(/^[A-Z]{3}$/);
      expect(iso2).toMatch(/^[A-Z]{2}$/);
      expect(Object.keys(names)).toEqual(['fr', 'nl', 'de', 'en']);
      expect(Object.values(names).every((name) => name.length > 2)).toBe(true);
    }
  });

  it('are called as Belgians call them', () => {
    const named = (iso3: string) => countries.find((country) => country.iso3 === iso3)?.names;
    expect(named('CIV')).toMatchObject({ fr: 'Côte d’Ivoire', nl: 'Ivoorkust' });
    expect(named('COD')).toMatchObject({
      fr: 'République démocratique du Congo',
      nl: 'Democratische Republiek Congo',
    });
    expect(named('XKX')).toMatchObject({ en: 'Kosovo' });
  });

  it('all have a classification in the list of 30 January 2026, or are territories it does not name', () => {
    const named = countries.filter(({ iso3 }) => category(iso3, '2026-01-30') !== 'no-line');
    expect(named).toHaveLength(201);
  });
});

describe('the country risk classification (S-68, S-69)', () => {
  it('counts as the list of 30 January 2026 counts', () => {
    const classes = countries.map(({ iso3 }) => on('2026-02-01').table('country.risk-category', iso3));
    const count = (classification: string): number =>
      classes.filter((found) => found.found && found.value['classification'] === classification).length;
    expect(count('classified')).toBe(137);
    expect(count('high-income-oecd')).toBe(34);
    expect(count('high-income-euro-area')).toBe(3);
    expect(count('euro-micro-state')).toBe(3);
    expect(count('not-reviewed')).toBe(24);
  });

  it('stays in use after 26 June 2026 with its caution', () => {
    const found = on('2026-11-23').table('country.risk-category', 'KEN');
    expect(found).toMatchObject({ found: true, line: { status: 'verified' } });
    expect(found.line?.note?.en).toContain('26 June 2026');
  });

  it('gives a dash no category, and never zero', () => {
    expect(category('BEL', '2026-02-01')).toBeNull();
    expect(category('SGP', '2026-02-01')).toBe(0);
  });

  it.each([
    ['ARM', '2026-01-29', 'declared'],
    ['ARM', '2026-01-30', 5],
    ['MDA', '2026-01-30', 6],
    ['OMN', '2024-02-01', 'declared'],
    ['OMN', '2024-02-02', 4],
    ['OMN', '2026-01-29', 4],
    ['OMN', '2026-01-30', 3],
    ['GEO', '2024-02-02', 5],
    ['MNE', '2025-06-01', 6],
    ['QAT', '2024-02-02', 2],
    ['KEN', '2026-01-29', 'declared'],
    ['BRA', '2026-01-29', 'no-line'],
  ])('of %s on %s is %s', (country, day, expected) => {
    expect(category(country, day)).toBe(expected);
  });

  it('of December 2015 is known for that month alone', () => {
    expect(category('VNM', '2015-12-15')).toBe(5);
    expect(category('VNM', '2015-11-30')).toBe('declared');
    expect(category('VNM', '2016-01-01')).toBe('declared');
  });
});

describe('income groups', () => {
  it.each([
    ['VNM', '2026-06-30', 'LM'],
    ['VNM', '2026-07-01', 'UM'],
    ['TGO', '2026-07-01', 'LM'],
    ['CRI', '2025-06-30', 'UM'],
    ['CRI', '2025-07-01', 'H'],
    ['NAM', '2025-07-01', 'LM'],
    ['IDN', '2020-07-01', 'UM'],
    ['IDN', '2021-07-01', 'LM'],
    ['ETH', '2025-07-01', 'declared'],
    ['VEN', '2021-07-01', 'declared'],
    ['SSD', '2010-07-01', 'declared'],
    ['KEN', '2009-06-30', 'no-line'],
    ['KEN', '2027-07-01', 'no-line'],
  ])('of %s on %s is %s', (country, day, expected) => {
    expect(group(country, day)).toBe(expected);
  });

  it('are verified up to fiscal year 2025 and read once since', () => {
    expect(on('2025-06-30').choice('country.income-group', 'KEN').line?.status).toBe('verified');
    expect(on('2025-07-01').choice('country.income-group', 'KEN').line?.status).toBe('single-source');
  });
});

describe('least developed countries (S-77, S-78)', () => {
  it.each([
    ['BEN', '2020-12-03', 'declared'],
    ['BEN', '2020-12-04', true],
    ['KEN', '2020-12-03', 'declared'],
    ['KEN', '2026-11-24', false],
    ['BTN', '2023-12-12', true],
    ['BTN', '2023-12-13', false],
    ['STP', '2024-12-12', true],
    ['STP', '2024-12-13', false],
    ['BGD', '2026-11-23', true],
    ['BGD', '2026-11-24', 'declared'],
    ['NPL', '2026-11-24', 'declared'],
    ['LAO', '2026-11-23', true],
    ['LAO', '2026-11-24', false],
    ['SLB', '2027-12-12', true],
    ['SLB', '2027-12-13', false],
  ])('%s on %s: %s', (country, day, expected) => {
    expect(leastDeveloped(country, day)).toBe(expected);
  });

  it('number 46, 45 and 44 as the list shrinks', () => {
    const count = (day: string): number =>
      countries.filter(({ iso3 }) => leastDeveloped(iso3, day) === true).length;
    expect(['2020-12-04', '2023-12-13', '2024-12-13'].map(count)).toEqual([46, 45, 44]);
  });

  it('label the departure of Laos as announced and say both answers for Bangladesh and Nepal', () => {
    expect(on('2026-11-24').flag('country.ldc', 'LAO').line?.status).toBe('announced');
    expect(on('2026-11-24').flag('country.ldc', 'BGD').line?.note?.nl).toContain('2029');
    expect(on('2026-11-24').flag('country.ldc', 'NPL').line?.note?.fr).toContain('sinon non');
  });
});

describe('groups of countries for aid (S-14 to S-16)', () => {
  it('holds eight heavily indebted poor countries outside the least developed; a ninth is open', () => {
    const day = on('2026-11-01');
    const indebted = countries.filter(({ iso3 }) => {
      const found = day.flag('country.hipc-not-ldc', iso3);
      return found.found && found.value;
    });
    expect(indebted.map(({ iso3 }) => iso3)).toEqual([
      'BOL',
      'CIV',
      'CMR',
      'COG',
      'GHA',
      'GUY',
      'HND',
      'NIC',
    ]);
    expect(day.flag('country.hipc-not-ldc', 'STP')).toMatchObject({ found: false, reason: 'declared' });
  });

  it.each(['country.dac', 'country.other-low-income', 'country.ida-only'])('does not know %s', (id) => {
    expect(on('2026-11-01').flag(id, 'KEN')).toMatchObject({ found: false, reason: 'declared' });
  });
});
