import { basisOf } from '@kontor/law';
import { addDays } from '@kontor/quantities';
import type { Figure } from '../../../assessment/route.ts';
import { choiceValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { figure } from '../shared/figure.ts';
import { missionCalendar, missionForCountry } from './calendar.ts';

/** The mission, its dates as precise as they were announced (AG-07), and its themes. */
export function terms(deal: Deal): readonly Figure[] {
  const mission = missionForCountry(deal);
  if (mission === null) return [];
  const { basis } = missionCalendar(deal);
  const week = mission.precision === 'week' ? [{ key: 'guidance.week-only', values: {} }] : [];
  const themes = mission.themes.map((code) => choiceValue('mission-theme', code));
  return [
    figure('guidance-mission', choiceValue('mission', mission.id), [basis]),
    figure('guidance-mission-start', { kind: 'date', date: mission.start }, [basis], week),
    figure('guidance-mission-end', mission.end && { kind: 'date', date: mission.end }, [basis], week),
    figure('guidance-mission-themes', themes.length === 0 ? null : { kind: 'list', items: themes }, [basis]),
    demonstratorDay(deal, mission.start),
  ];
}

/** IF-43: a demonstrator carried along is a temporary export, to be settled well before the first day (S-91). */
function demonstratorDay(deal: Deal, start: Parameters<typeof addDays>[0]): Figure {
  const days = deal.law.integer('agency.demonstrator-days');
  const value = days.found ? ({ kind: 'date', date: addDays(start, -days.value) } as const) : null;
  return figure('guidance-demonstrator-by', value, [basisOf(days)]);
}
