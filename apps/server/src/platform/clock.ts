import type { LocalDate } from '@kontor/quantities';
import { localDate } from '@kontor/quantities';

/** A moment on the time line as `2026-11-24T08:30:00.000Z`. Plain string order is the order of time. */
export type Instant = string & { readonly __instant: true };

/** Where every moment and every day in Kontor comes from. Nothing else may ask the machine for the time. */
export interface Clock {
  /** The day of the civil calendar in Belgium. */
  today(): LocalDate;
  now(): Instant;
}

const BELGIAN_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' });
const MILLISECONDS = { seconds: 1000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

export type Span = Partial<Record<keyof typeof MILLISECONDS, number>>;

/** The clock of the machine. */
export function systemClock(): Clock {
  const now = (): Instant => new Date().toISOString() as Instant;
  return { now, today: () => dayInBelgium(now()) };
}

/** A clock that stays on one day while the time of day runs, for demonstrations and browser tests. */
export function clockOnDay(day: LocalDate): Clock {
  return { now: () => `${day}T${new Date().toISOString().slice(11)}` as Instant, today: () => day };
}

/** A clock that stands still until it is moved: for tests, and for a demonstration on a chosen day. */
export interface SetClock extends Clock {
  set(moment: Instant): void;
}

export function setClock(moment: Instant): SetClock {
  let current = moment;
  return {
    now: () => current,
    today: () => dayInBelgium(current),
    set: (next) => {
      current = next;
    },
  };
}

/** The day in Belgium at a moment: 23.30 in London in winter is already tomorrow. */
export function dayInBelgium(moment: Instant): LocalDate {
  return localDate(BELGIAN_DAY.format(new Date(moment)));
}

/** The moment that a text with an offset names. Throws RangeError when it names none. */
export function instant(text: string): Instant {
  return new Date(text).toISOString() as Instant;
}

/** The moment a span later; a negative span is earlier. A day is 24 hours here. */
export function later(moment: Instant, span: Span): Instant {
  const shift = Object.entries(MILLISECONDS).reduce(
    (sum, [unit, length]) => sum + length * (span[unit as keyof Span] ?? 0),
    0,
  );
  return new Date(new Date(moment).getTime() + shift).toISOString() as Instant;
}

/** Milliseconds since a fixed moment, for lengths of time only. */
export function stopwatch(): () => number {
  const begin = performance.now();
  return () => performance.now() - begin;
}
