import type { Basis, Law, Lookup } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { DayOff, DayOffRule, WorkingDays } from '@kontor/quantities';
import { workingDaysWithout } from '@kontor/quantities';

const NAME = 'credendo.days-off';
const calendars = new WeakMap<Lookup<unknown>, WorkingDays>();

/** Working days in Belgium: Monday to Friday without the legal holidays of the data. */
export function belgianWorkingDays(law: Law): { readonly calendar: WorkingDays; readonly basis: Basis } {
  const lookup = law.table(NAME);
  let calendar = calendars.get(lookup);
  if (calendar === undefined) {
    calendar = workingDaysWithout(lookup.found ? daysOffOf(lookup.value) : []);
    calendars.set(lookup, calendar);
  }
  return { calendar, basis: basisOf(lookup) };
}

function daysOffOf(table: Readonly<Record<string, unknown>>): DayOff[] {
  return Object.entries(table).map(([id, rule]) => ({ id, rule: rule as DayOffRule, from: null, to: null }));
}
