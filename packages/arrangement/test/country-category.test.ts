import { describe, expect, it } from 'vitest';
import { countryCategory, incomeCategory } from '../src/index.ts';
import { answerOf, valueOf } from './expectations.ts';
import { lawOn } from './law.ts';

const on = (date: string, country: string) => countryCategory(lawOn(date), country);

describe('country risk category', () => {
  it.each([
    ['ARM', 5],
    ['MDA', 6],
    ['OMN', 3],
    ['SGP', 0],
  ])('of %s is %d in the list of 30 January 2026', (country, category) => {
    expect(valueOf(on('2026-01-30', country))).toEqual({ category, classification: 'classified' });
  });

  it('knows the dated changes of 2 February 2024', () => {
    expect(valueOf(on('2024-02-02', 'GEO')).category).toBe(5);
    expect(valueOf(on('2024-02-02', 'QAT')).category).toBe(2);
    expect(on('2024-02-01', 'QAT').kind).toBe('absent');
  });

  it('never turns a dash into a zero', () => {
    expect(valueOf(on('2026-01-30', 'BRB'))).toEqual({ category: null, classification: 'not-reviewed' });
    expect(valueOf(on('2026-01-30', 'USA'))).toEqual({ category: null, classification: 'high-income-oecd' });
    expect(valueOf(on('2026-01-30', 'HRV'))).toEqual({
      category: null,
      classification: 'high-income-euro-area',
    });
    expect(valueOf(on('2026-01-30', 'MCO'))).toEqual({ category: null, classification: 'euro-micro-state' });
  });

  it('is not known for a country that no list of the date names', () => {
    expect(on('2026-01-29', 'KEN')).toMatchObject({ kind: 'absent', reason: 'declared' });
    expect(on('2026-01-30', 'ZZZ')).toMatchObject({ kind: 'absent', reason: 'no-line' });
  });

  it('keeps the list in use after a newer one is known to exist, with a caution', () => {
    expect(answerOf(on('2026-06-25', 'KEN')).remarks).toEqual([]);
    expect(answerOf(on('2026-06-26', 'KEN')).remarks).toHaveLength(1);
  });
});

describe('income category', () => {
  it('I is High Income OECD only', () => {
    const category = (country: string) => incomeCategory(valueOf(on('2026-01-30', country)));
    expect(category('USA')).toBe('I');
    for (const country of ['SGP', 'HRV', 'MCO', 'KEN', 'BRB']) expect(category(country)).toBe('II');
  });
});
