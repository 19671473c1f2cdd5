import { localDate } from '@kontor/quantities';
import { describe, expect, it } from 'vitest';
import { clockOnDay, dayInBelgium, instant, later, setClock, systemClock } from '../../src/platform/clock.ts';

describe('the clock', () => {
  it('knows the day in Belgium, in winter and in summer', () => {
    expect(dayInBelgium(instant('2026-11-24T22:59:59Z'))).toBe('2026-11-24');
    expect(dayInBelgium(instant('2026-11-24T23:00:00Z'))).toBe('2026-11-25');
    expect(dayInBelgium(instant('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
    expect(dayInBelgium(instant('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  it('knows the day on both sides of the change of hour', () => {
    expect(dayInBelgium(instant('2026-10-24T22:30:00Z'))).toBe('2026-10-25');
    expect(dayInBelgium(instant('2026-10-25T22:30:00Z'))).toBe('2026-10-25');
    expect(dayInBelgium(instant('2026-10-25T23:00:00Z'))).toBe('2026-10-26');
  });

  it('stands still in a test until it is set', () => {
    const clock = setClock(instant('2026-11-24T09:00:00+01:00'));
    expect(clock.now()).toBe('2026-11-24T08:00:00.000Z');
    clock.set(later(clock.now(), { days: 1, hours: -1 }));
    expect(clock.now()).toBe('2026-11-25T07:00:00.000Z');
    expect(clock.today()).toBe('2026-11-25');
  });

  it('can stay on a day for a demonstration', () => {
    const clock = clockOnDay(localDate('2026-11-24'));
    expect(clock.today()).toBe('2026-11-24');
    expect(clock.now()).toMatch(/^2026-11-24T\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('gives moments of the machine in the same form', () => {
    expect(systemClock().now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('refuses a text that names no moment', () => {
    expect(() => instant('yesterday')).toThrow(RangeError);
  });
});
