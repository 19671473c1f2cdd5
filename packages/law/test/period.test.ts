import { addDays, localDate } from '@kontor/quantities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForce, lineOn } from '../src/index.ts';
import { line } from './specimen.ts';

const valueOn = (lines: Parameters<typeof lineOn>[0], day: string): unknown =>
  lineOn(lines, localDate(day))?.value ?? null;

describe('a period', () => {
  it('holds its first and its last day', () => {
    const year = line({ from: '2021-01-01', to: '2021-12-31' });
    expect(
      ['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01'].map((day) => inForce(year, localDate(day))),
    ).toEqual([false, true, true, false]);
  });

  it('with an end that was not found is never in force (S-27)', () => {
    expect(inForce(line({ from: '2015-01-01', to: 'unknown' }), localDate('2016-01-01'))).toBe(false);
  });
});

describe('a line without known start', () => {
  it('reaches back without end when nothing dated stands before it', () => {
    const lines = [
      line({ from: 'unknown', to: '2023-07-14', value: 'old' }),
      line({ from: '2023-07-15', to: null, value: 'new' }),
    ];
    expect(valueOn(lines, '1995-01-01')).toBe('old');
    expect(valueOn(lines, '2023-07-14')).toBe('old');
    expect(valueOn(lines, '2023-07-15')).toBe('new');
  });

  it('reaches back to the dated line before it and no further', () => {
    const lines = [
      line({ from: '2000-01-01', to: '2010-12-31', value: 'dated' }),
      line({ from: 'unknown', to: '2020-12-31', value: 'undated' }),
    ];
    expect(valueOn(lines, '2015-06-30')).toBe('undated');
    expect(valueOn(lines, '2005-06-30')).toBe('dated');
    expect(valueOn(lines, '1999-12-31')).toBeNull();
  });

  it('yields to another one that ended sooner', () => {
    const lines = [
      line({ from: 'unknown', to: '2020-12-31', value: 'younger' }),
      line({ from: 'unknown', to: '2010-12-31', value: 'older' }),
    ];
    expect(valueOn(lines, '2005-01-01')).toBe('older');
    expect(valueOn(lines, '2011-01-01')).toBe('younger');
  });
});

describe('consecutive periods', () => {
  it('give every day to exactly the line whose period holds it', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lengths, fc.nat(8000), (days, offset) => {
        let first = localDate('2010-01-01');
        const lines = days.map((length, index) => {
          const last = addDays(first, length - 1);
          const made = line({ from: first, to: last, value: String(index) });
          first = addDays(last, 1);
          return made;
        });
        const day = addDays(localDate('2009-06-01'), offset);
        const holding = lines.filter((candidate) => inForce(candidate, day));
        expect(holding.length).toBeLessThanOrEqual(1);
        expect(lineOn(lines.toReversed(), day)).toBe(holding[0] ?? null);
      }),
    );
  });
});
