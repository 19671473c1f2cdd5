import type { LocalDate } from '@kontor/quantities';
import { localDate } from '@kontor/quantities';

/** The civil day in Brussels at an instant. */
export function todayInBrussels(instant: Date): LocalDate {
  const day = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Brussels',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return localDate(day.format(instant));
}
