import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateOf,
  dateOfDayNumber,
  dayNumber,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  easterSunday,
  isLeapYear,
  localDate,
  partsOf,
  tryParseDate,
} from '@kontor/quantities';
import { dates } from './numbers.ts';

describe('a date', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('can be %s', (text) => {
    expect(tryParseDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '26-01-01',
    '2026-1-1',
    '2026-11-23T00:00:00Z',
    '',
  ])('cannot be "%s"', (text) => {
    expect(tryParseDate(text)).toBeNull();
    expect(() => localDate(text)).toThrow(RangeError);
  });

  it('knows leap years by the Gregorian rule', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([false, true, false, true, false]);
    expect(daysInMonth(2024, 2)).toBe(29);
  });

  it('knows its day of the week', () => {
    expect(dayOfWeek(localDate('2026-11-23'))).toBe(1);
    expect(dayOfWeek(localDate('2000-01-01'))).toBe(6);
    expect(dayOfWeek(localDate('2024-02-29'))).toBe(4);
  });

  it('ends at the year 9999', () => {
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(localDate('0001-01-31'), -1)).toThrow(RangeError);
    expect(() => dateOf({ year: 10_000, month: 1, day: 1 })).toThrow(RangeError);
  });
});

describe('moving a date by days', () => {
  it('counts leap days', () => {
    expect(addDays(localDate('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(localDate('2023-02-28'), 2)).toBe('2023-03-02');
    expect(daysBetween(localDate('2023-12-31'), localDate('2024-12-31'))).toBe(366);
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dayOfWeek(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDay());
        const milliseconds = Date.parse(date) - Date.parse('2000-01-01');
        expect(daysBetween(localDate('2000-01-01'), date)).toBe(milliseconds / 86_400_000);
      }),
    );
  });

  it('goes back by the same number', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
      }),
    );
  });

  it('numbers days so that each number is one date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dateOfDayNumber(dayNumber(date))).toBe(date);
      }),
    );
  });
});

describe('moving a date by months', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 6, '2027-07-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });

  it('lands in the month it should, never past its end', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        const before = partsOf(date);
        const after = partsOf(addMonths(date, months));
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + months);
        expect(after.day).toBe(Math.min(before.day, daysInMonth(after.year, after.month)));
      }),
    );
  });
});

describe('Easter Sunday', () => {
  it.each([
    [1943, '1943-04-25'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('is a Sunday from 22 March to 25 April', () => {
    for (let year = 1583; year <= 4099; year += 1) {
      const easter = easterSunday(year);
      expect(dayOfWeek(easter)).toBe(0);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
    }
  });
});
