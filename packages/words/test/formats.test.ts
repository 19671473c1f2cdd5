import { describe, expect, it } from 'vitest';
import { localDate } from '@kontor/quantities';
import {
  formatDate,
  formatMoney,
  formatPercent,
  formatRemark,
  formatValue,
  preferredLanguage,
  readDate,
} from '@kontor/words';

const names = { country: (code: string) => (code === 'VNM' ? 'Viêt Nam' : null) };

describe('Belgian notation', () => {
  it('writes amounts with thin spaces, a comma and the currency in sight', () => {
    expect(formatMoney('fr', '610000.00', 'EUR')).toBe('610\u202f000,00\u00a0€');
    expect(formatMoney('nl', '-1234567.80', 'USD')).toBe('\u22121\u202f234\u202f567,80\u00a0USD');
    expect(formatMoney('en', '610000.00', 'EUR')).toBe('€610,000.00');
  });

  it('rounds percentages for reading to four decimals at most', () => {
    expect(formatPercent('nl', '14.581000')).toBe('14,581\u00a0%');
    expect(formatPercent('fr', '33.333333333')).toBe('33,3333\u00a0%');
    expect(formatPercent('en', '35')).toBe('35%');
  });

  it('writes days in full', () => {
    const first = localDate('2026-03-01');
    expect(formatDate('fr', first)).toBe('1er\u00a0mars 2026');
    expect(formatDate('nl', first)).toBe('1\u00a0maart 2026');
    expect(formatDate('de', first)).toBe('1.\u00a0März 2026');
    expect(formatDate('en', first)).toBe('1\u00a0March 2026');
  });
});

describe('values in words', () => {
  it('names countries, choices and answers in the language', () => {
    expect(formatValue('fr', { kind: 'country', value: 'VNM' }, names)).toBe('Viêt Nam');
    expect(formatValue('nl', { kind: 'choice', list: 'use', value: 'dual-use' }, names)).toBe(
      'tweeërlei gebruik',
    );
    expect(formatValue('de', { kind: 'flag', value: true }, names)).toBe('ja');
  });

  it('bends the unit to the number', () => {
    expect(formatValue('fr', { kind: 'years', value: '1' }, names)).toBe('1 an');
    expect(formatValue('fr', { kind: 'years', value: '10.5' }, names)).toBe('10,5 ans');
    expect(formatValue('nl', { kind: 'months', value: 4 }, names)).toBe('4 maanden');
  });

  it('joins lists and ranges', () => {
    const items = [
      { kind: 'count', value: 1 },
      { kind: 'count', value: 2 },
      { kind: 'count', value: 3 },
    ];
    expect(formatValue('nl', { kind: 'list', items }, names)).toBe('1, 2 en 3');
    const range = {
      kind: 'range',
      from: { kind: 'years', value: '10' },
      to: { kind: 'years', value: '15' },
    } as const;
    expect(formatValue('fr', range, names)).toBe('de 10 ans à 15 ans');
  });

  it('shows the key of a remark that has no text, so that no fact is hidden', () => {
    expect(formatRemark('fr', { key: 'remark.no-such', values: {} }, names)).toBe('remark.no-such');
  });
});

describe('reading a typed day', () => {
  it.each(['24/11/2026', '24.11.2026', '24-11-2026', '2026-11-24', ' 24 11 2026 '])('reads %s', (typed) => {
    expect(readDate(typed)).toEqual({ ok: true, date: '2026-11-24' });
  });

  it('says which part does not exist', () => {
    expect(readDate('30/02/2027')).toMatchObject({ fault: 'date-day', values: { days: 28 } });
    expect(readDate('01/13/2027')).toMatchObject({ fault: 'date-month', values: { month: 13 } });
    expect(readDate('demain')).toMatchObject({ fault: 'date-form' });
  });
});

describe('the language of a request', () => {
  it('follows the weights and takes a regional tag for its language', () => {
    expect(preferredLanguage('nl-BE,nl;q=0.9,fr;q=0.8')).toBe('nl');
    expect(preferredLanguage('es, fr-BE;q=0.4, de;q=0.7')).toBe('de');
    expect(preferredLanguage('es, pt;q=0.5')).toBeNull();
    expect(preferredLanguage('fr;q=0')).toBeNull();
  });
});
