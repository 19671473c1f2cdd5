import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayCount } from '@kontor/quantities';
import {
  DAY_COUNTS,
  addMonths,
  exact,
  isZero,
  localDate,
  negated,
  plus,
  yearFraction,
} from '@kontor/quantities';
import { dates } from './numbers.ts';

const years = (from: string, to: string, dayCount: DayCount): { n: bigint; d: bigint } =>
  yearFraction(localDate(from), localDate(to), dayCount);

describe('30E/360', () => {
  it.each([
    ['2026-01-31', '2026-07-31', 180],
    ['2026-01-30', '2026-07-31', 180],
    ['2026-01-31', '2026-02-28', 28],
    ['2028-01-31', '2028-02-29', 29],
    // The end of February is not moved to the 30th, unlike in 30E/360 ISDA.
    ['2026-02-28', '2026-03-31', 32],
    ['2028-02-29', '2028-03-31', 31],
    ['2026-02-28', '2026-08-31', 182],
    ['2025-12-31', '2026-12-31', 360],
    ['2026-05-30', '2026-05-31', 0],
  ])('from %s to %s counts %i days', (from, to, days) => {
    expect(years(from, to, '30E/360')).toEqual(exact(days, 360));
  });

  it('makes every half-year from a day up to the 28th equal', () => {
    fc.assert(
      fc.property(dates, (date) => {
        fc.pre(Number(date.slice(8)) <= 28);
        expect(yearFraction(date, addMonths(date, 6), '30E/360')).toEqual(exact(1, 2));
      }),
    );
  });
});

describe('ACT/360 and ACT/365F', () => {
  it('count calendar days over a year of fixed length', () => {
    expect(years('2024-01-01', '2025-01-01', 'ACT/360')).toEqual(exact(366, 360));
    expect(years('2024-01-01', '2025-01-01', 'ACT/365F')).toEqual(exact(366, 365));
    expect(years('2026-01-31', '2026-07-31', 'ACT/360')).toEqual(exact(181, 360));
  });
});

describe('ACT/ACT-ISDA', () => {
  it('splits a span at the turn of the year', () => {
    // The example of ISDA's 1998 memorandum: 61 days of 2003 and 121 days of the leap year 2004.
    expect(years('2003-11-01', '2004-05-01', 'ACT/ACT-ISDA')).toEqual(plus(exact(61, 365), exact(121, 366)));
    expect(years('1999-02-01', '1999-07-01', 'ACT/ACT-ISDA')).toEqual(exact(150, 365));
    expect(years('1999-07-01', '2000-07-01', 'ACT/ACT-ISDA')).toEqual(plus(exact(184, 365), exact(182, 366)));
  });

  it('makes a calendar year one, leap or not, and spans several', () => {
    expect(years('2024-01-01', '2025-01-01', 'ACT/ACT-ISDA')).toEqual(exact(1));
    expect(years('2023-01-01', '2026-01-01', 'ACT/ACT-ISDA')).toEqual(exact(3));
    expect(years('2023-12-31', '2024-01-02', 'ACT/ACT-ISDA')).toEqual(plus(exact(1, 365), exact(1, 366)));
  });
});

describe('every day count', () => {
  it.each(DAY_COUNTS)('%s counts nothing from a day to itself and the opposite backwards', (dayCount) => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(isZero(yearFraction(a, a, dayCount))).toBe(true);
        expect(yearFraction(b, a, dayCount)).toEqual(negated(yearFraction(a, b, dayCount)));
      }),
    );
  });

  it.each(DAY_COUNTS)('%s of two spans in a row adds up to the whole', (dayCount) => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(plus(yearFraction(a, b, dayCount), yearFraction(b, c, dayCount))).toEqual(
          yearFraction(a, c, dayCount),
        );
      }),
    );
  });
});
