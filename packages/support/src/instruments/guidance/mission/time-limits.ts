import { basisOf } from '@kontor/law';
import { addDays } from '@kontor/quantities';
import type { TimeLimit } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { missionCalendar, missionForCountry } from './calendar.ts';

const FIXED = { months: null, workingDays: null, startsWith: null } as const;

/** The first day of the mission, and for goods under control the last day to settle a temporary export (IF-43). */
export function timeLimits(deal: Deal): readonly TimeLimit[] {
  const mission = missionForCountry(deal);
  if (mission === null || mission.start <= deal.on) return [];
  const start: TimeLimit = {
    ...FIXED,
    key: 'guidance-mission-start',
    rule: 'AG-02',
    on: mission.start,
    basis: [missionCalendar(deal).basis],
  };
  const { use } = deal.project;
  const days = deal.law.integer('agency.demonstrator-days');
  if (use === null || use === 'civil' || !days.found) return [start];
  const demonstrator: TimeLimit = {
    ...FIXED,
    key: 'guidance-demonstrator',
    rule: 'IF-43',
    on: addDays(mission.start, -days.value),
    basis: [basisOf(days)],
  };
  return [demonstrator, start];
}
