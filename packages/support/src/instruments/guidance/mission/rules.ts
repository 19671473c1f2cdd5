import type { Reason, Value } from '@kontor/law';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue, countryValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { seatForMission } from '../shared/seat-routing.ts';
import type { Mission } from './calendar.ts';
import { missionCalendar, missionForCountry, themesOfSector } from './calendar.ts';

/** AG-02: the calendar has an economic mission or a State visit to the country. */
const country = defineRule({ id: 'AG-02', aspect: 'country' }, EVERY_OUTCOME, (deal, name) => {
  const given = deal.project.country;
  const { missions, basis } = missionCalendar(deal);
  if (given === null) return unanswered(name, ['country'], { basis: [basis] });
  const shared = { fact: 'country', value: countryValue(given), basis: [basis] } as const;
  if (missions === null) return reason(name, { ...shared, outcome: 'unknown' });
  const mission = missionForCountry(deal);
  return mission === null
    ? reason(name, { ...shared, outcome: 'not-met' })
    : reason(name, { ...shared, outcome: 'met', limit: choiceValue('mission', mission.id) });
});

/** AG-02: a mission that has begun takes no more companies. */
const ahead = defineRule({ id: 'AG-02', aspect: 'ahead' }, ['met', 'not-met'], (deal, name) => {
  const mission = missionForCountry(deal);
  if (mission === null) return null;
  return reason(name, {
    outcome: mission.start > deal.on ? 'met' : 'not-met',
    comparison: 'less-than',
    limit: { kind: 'date', date: mission.start },
    basis: [missionCalendar(deal).basis],
  });
});

/** S-89: the mission has a theme of the project's sector; a State visit names none and stays open (S-88). */
const theme = defineRule({ id: 'S-89', aspect: 'theme' }, EVERY_OUTCOME, (deal, name) => {
  const mission = missionForCountry(deal);
  if (mission === null) return null;
  const { sector } = deal.project;
  if (mission.themes.length === 0) return unannounced(name, deal);
  const limit: Value = {
    kind: 'list',
    items: mission.themes.map((code) => choiceValue('mission-theme', code)),
  };
  if (sector === null) return unanswered(name, ['sector'], { comparison: 'one-of', limit });
  const { themes, basis } = themesOfSector(deal, sector);
  return reason(name, {
    outcome: themes.some((code) => mission.themes.includes(code)) ? 'met' : 'not-met',
    fact: 'sector',
    value: choiceValue('sector', sector),
    comparison: 'one-of',
    limit,
    basis: [basis, missionCalendar(deal).basis],
  });
});

function unannounced(name: RuleName, deal: Deal): Reason {
  return reason(name, {
    outcome: 'unknown',
    weight: 'informs',
    basis: [missionCalendar(deal).basis],
    remarks: [{ key: 'guidance.sectors-not-announced', values: {} }],
  });
}

/** Whether a declared or doubtful use stands before the defence gate of the mission (S-90). */
export function atDefenceGate(deal: Deal, mission: Mission): boolean {
  return mission.defenceGate && deal.project.use !== null && deal.project.use !== 'civil';
}

/** AG-06: a company with military, dual-use or doubtful goods waits for the Regions before a sensitive mission. */
const defence = defineRule({ id: 'AG-06', aspect: 'defence' }, EVERY_OUTCOME, (deal, name) => {
  const mission = missionForCountry(deal);
  if (mission?.defenceGate !== true) return null;
  const { use } = deal.project;
  const basis = [missionCalendar(deal).basis];
  if (use === null) return unanswered(name, ['use'], { basis });
  const gated = atDefenceGate(deal, mission);
  return reason(name, {
    outcome: gated ? 'not-met' : 'met',
    weight: gated ? 'informs' : 'decides',
    fact: 'use',
    value: choiceValue('use', use),
    basis,
  });
});

/** IF-41: taking part is no licence; the Region of the seat decides on that. */
const noLicence = defineRule({ id: 'IF-41', aspect: 'participation' }, ['unknown'], (deal, name) => {
  const { use } = deal.project;
  if (missionForCountry(deal) === null || use === null || use === 'civil') return null;
  return reason(name, { outcome: 'unknown', weight: 'informs', fact: 'use', value: choiceValue('use', use) });
});

export const rules: readonly Rule[] = [country, ahead, theme, defence, seatForMission, noLicence];
