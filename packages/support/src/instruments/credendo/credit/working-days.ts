import type { Basis, Law, Lookup } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { WorkingDays } from '@kontor/quantities';
import { daysOffFrom, workingDaysWithout } from '@kontor/quantities';

const calendars = new WeakMap<Lookup<unknown>, WorkingDays>();

/** Working days of the federal State: Monday to Friday without its holidays in the data. */
export function belgianWorkingDays(law: Law): { readonly calendar: WorkingDays; readonly basis: Basis } {
  const lookup = law.table('calendar.days-off', 'federal');
  let calendar = calendars.get(lookup);
  if (calendar === undefined) {
    calendar = workingDaysWithout(lookup.found ? daysOffFrom(lookup.value) : []);
    calendars.set(lookup, calendar);
  }
  return { calendar, basis: basisOf(lookup) };
}
