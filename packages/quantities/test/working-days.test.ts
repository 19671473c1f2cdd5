import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayOff, LocalDate, WorkingDays } from '@kontor/quantities';
import {
  addDays,
  dayOffDate,
  dayOfWeek,
  daysOffFrom,
  localDate,
  workingDaysWithout,
} from '@kontor/quantities';
import { dates } from './numbers.ts';

interface DaysOffFile {
  parameters: { entries: Record<string, { value: Record<string, unknown> }[]> }[];
}
const file = JSON.parse(
  readFileSync(new URL('../../../data/parameters/calendar.json', import.meta.url), 'utf8'),
) as DaysOffFile;

function daysOffOf(body: string): DayOff[] {
  const table = file.parameters[0]?.entries[body]?.[0]?.value;
  if (table === undefined) throw new Error(`no days off of ${body}`);
  return daysOffFrom(table);
}

const federal = daysOffOf('federal');
const calendarOf = (body: string): WorkingDays => workingDaysWithout([...federal, ...daysOffOf(body)]);
const federalDays = workingDaysWithout(federal);

describe('the public holidays of Belgium', () => {
  it.each([
    [2026, ['01-01', '04-06', '05-01', '05-14', '05-25', '07-21', '08-15', '11-01', '11-11', '12-25']],
    [2027, ['01-01', '03-29', '05-01', '05-06', '05-17', '07-21', '08-15', '11-01', '11-11', '12-25']],
  ])('of %i follow from their rules', (year, days) => {
    const computed = federal.map(({ rule }) => dayOffDate(rule, year));
    expect(computed).toEqual(days.map((day) => `${String(year)}-${day}`));
  });
});

describe('working days of a body', () => {
  it.each([
    ['flemish-community', '2028-07-11'],
    ['brussels-capital-region', '2026-05-08'],
    ['french-community', '2027-09-27'],
    ['german-speaking-community', '2027-11-15'],
  ])('leave out its own day: %s on %s', (body, day) => {
    expect(calendarOf(body).isWorkingDay(localDate(day))).toBe(false);
    expect(federalDays.isWorkingDay(localDate(day))).toBe(true);
  });

  it('leave out weekends and public holidays for everybody', () => {
    const days = ['2026-11-21', '2026-11-22', '2026-07-21', '2026-12-25'] as const;
    for (const day of days) expect(federalDays.isWorkingDay(localDate(day))).toBe(false);
    expect(federalDays.isWorkingDay(localDate('2026-11-23'))).toBe(true);
  });

  it('name the day off they leave out', () => {
    expect(federalDays.dayOffOn(localDate('2026-05-25'))?.id).toBe('whit-monday');
    expect(federalDays.dayOffOn(localDate('2026-05-26'))).toBeNull();
    expect(calendarOf('walloon-region').dayOffOn(localDate('2026-09-20'))?.id).toBe('walloon-region-day');
  });

  it('hold a day off only in its period', () => {
    const [day] = daysOffFrom({
      days: [{ id: 'd', rule: { kind: 'fixed', month: 5, day: 8 }, from: '2026-01-01', to: '2026-12-31' }],
    });
    const calendar = workingDaysWithout(day === undefined ? [] : [day]);
    expect(
      ['2025-05-08', '2026-05-08', '2028-05-08'].map((d) => calendar.isWorkingDay(localDate(d))),
    ).toEqual([true, false, true]);
  });
});

describe('counting working days', () => {
  it('starts the day after, across weekends and holidays', () => {
    // Friday 18 December 2026; Christmas and New Year's Day are Fridays.
    expect(federalDays.addWorkingDays(localDate('2026-12-18'), 10)).toBe('2027-01-05');
    expect(federalDays.addWorkingDays(localDate('2026-11-21'), 1)).toBe('2026-11-23');
    expect(federalDays.addWorkingDays(localDate('2026-11-23'), -1)).toBe('2026-11-20');
    expect(federalDays.addWorkingDays(localDate('2026-11-21'), 0)).toBe('2026-11-21');
  });

  it('gives a body with a day off one day more', () => {
    const start = localDate('2028-07-07');
    expect(federalDays.addWorkingDays(start, 5)).toBe('2028-07-14');
    expect(calendarOf('flemish-community').addWorkingDays(start, 5)).toBe('2028-07-17');
  });

  it('refuses a part of a day', () => {
    expect(() => federalDays.addWorkingDays(localDate('2026-11-23'), 1.5)).toThrow(RangeError);
  });

  it('lands on a working day and counts back to the same number', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, count) => {
        const end = federalDays.addWorkingDays(date, count);
        expect(federalDays.isWorkingDay(end)).toBe(true);
        expect(federalDays.workingDaysBetween(date, end)).toBe(count);
        expect(federalDays.workingDaysBetween(end, date)).toBe(-count);
      }),
    );
  });

  it('never ends later for a body with fewer days off', () => {
    const flemish = calendarOf('flemish-community');
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, count) => {
        expect(federalDays.addWorkingDays(date, count) <= flemish.addWorkingDays(date, count)).toBe(true);
      }),
    );
  });
});

describe('the rules of days off', () => {
  it('know a year that has no such day', () => {
    expect(dayOffDate({ kind: 'fixed', month: 2, day: 29 }, 2027)).toBeNull();
    expect(dayOffDate({ kind: 'weekday-of-month', month: 2, weekday: 0, nth: 5 }, 2027)).toBeNull();
  });

  it('find the third Sunday of September between the 15th and the 21st', () => {
    for (let year = 2000; year < 2100; year += 1) {
      const date = dayOffDate({ kind: 'weekday-of-month', month: 9, weekday: 0, nth: 3 }, year) ?? '';
      expect(dayOfWeek(date as LocalDate)).toBe(0);
      expect(date >= `${String(year)}-09-15` && date <= `${String(year)}-09-21`).toBe(true);
    }
  });

  it('keep Whit Monday seven weeks after Easter Monday', () => {
    const easter = dayOffDate({ kind: 'easter', days: 1 }, 2026);
    expect(easter && addDays(easter, 49)).toBe(dayOffDate({ kind: 'easter', days: 50 }, 2026));
  });

  it.each([
    {},
    { days: [{ rule: { kind: 'easter', days: 1 } }] },
    { days: [{ id: 'x' }] },
    { days: [{ id: 'x', rule: { kind: 'moon' } }] },
    { days: [{ id: 'x', rule: { kind: 'fixed', month: 13, day: 1 } }] },
    { days: [{ id: 'x', rule: { kind: 'easter', days: 1 }, from: '2026-02-30' }] },
  ])('are refused when the data is malformed: %j', (table) => {
    expect(() => daysOffFrom(table)).toThrow(RangeError);
  });
});
