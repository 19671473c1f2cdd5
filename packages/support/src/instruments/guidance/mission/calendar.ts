import type { Basis } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { localDate } from '@kontor/quantities';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';

export interface Mission {
  readonly id: string;
  readonly kind: 'economic-mission' | 'state-visit';
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** With precision `week` the start is the Monday and no end is a fact (AG-07, S-87). */
  readonly precision: 'day' | 'week';
  readonly start: LocalDate;
  readonly end: LocalDate | null;
  /** Empty when the sectors are not announced (S-88). */
  readonly themes: readonly string[];
  /** Defence waits for the consultation of the Regions (AG-06). */
  readonly defenceGate: boolean;
}

/** The announced missions of the day's calendar; null when the data has no calendar for the day. */
export interface MissionCalendar {
  readonly missions: readonly Mission[] | null;
  readonly basis: Basis;
}

const read = new WeakMap<object, readonly Mission[]>();

export const missionCalendar = derived((deal): MissionCalendar => {
  const lookup = deal.law.table('agency.missions');
  if (!lookup.found) return { missions: null, basis: basisOf(lookup) };
  let missions = read.get(lookup.value);
  if (missions === undefined) {
    missions = (lookup.value['items'] as readonly Readonly<Record<string, unknown>>[]).map(missionOf);
    read.set(lookup.value, missions);
  }
  return { missions, basis: basisOf(lookup) };
});

function missionOf(row: Readonly<Record<string, unknown>>): Mission {
  const end = row['end'];
  return {
    id: String(row['id']),
    kind: row['kind'] === 'state-visit' ? 'state-visit' : 'economic-mission',
    country: String(row['country']),
    precision: row['datePrecision'] === 'week' ? 'week' : 'day',
    start: localDate(String(row['start'])),
    end: typeof end === 'string' ? localDate(end) : null,
    themes: row['themes'] as readonly string[],
    defenceGate: row['defenceGate'] === true,
  };
}

/** The mission to the project's country: the next one that has not begun, else the last one. */
export const missionForCountry = derived((deal): Mission | null => {
  const { country } = deal.project;
  const there = (missionCalendar(deal).missions ?? []).filter((mission) => mission.country === country);
  const sorted = [...there].sort((a, b) => (a.start < b.start ? -1 : 1));
  return sorted.find((mission) => mission.start > deal.on) ?? sorted.at(-1) ?? null;
});

/** Themes under which a project of the sector can join (S-89), and what says so. */
export function themesOfSector(
  deal: Deal,
  sector: string,
): { readonly themes: readonly string[]; readonly basis: Basis } {
  const lookup = deal.law.table('agency.sector-themes');
  const themes = lookup.found ? (lookup.value[sector] as readonly string[] | undefined) : undefined;
  return { themes: themes ?? [], basis: basisOf(lookup) };
}
