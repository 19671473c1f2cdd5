import type { OpenStep, Route } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { missionForCountry } from './calendar.ts';
import { documents } from './documents.ts';
import { atDefenceGate, rules } from './rules.ts';
import { terms } from './terms.ts';
import { timeLimits } from './time-limits.ts';

const GATE: OpenStep = { key: 'guidance-defence-gate', by: 'region', opens: true };
const PARTNER: OpenStep = { key: 'guidance-partner-agreement', by: 'region', opens: true };
const ACCEPTANCE: OpenStep = { key: 'guidance-mission-acceptance', by: 'region', opens: false };

function steps(deal: Deal): OpenStep[] {
  const mission = missionForCountry(deal);
  if (mission === null) return [];
  return [
    ...(atDefenceGate(deal, mission) ? [GATE] : []),
    ...(deal.project.establishedInBelgium === false ? [PARTNER] : []),
    ACCEPTANCE,
  ];
}

/** An economic mission or State visit to the country with a theme of the sector, joined through the Region (AG-08). */
export const MISSION: Route = {
  id: 'MISSION',
  institution: 'agency',
  rules,
  terms,
  documents,
  steps,
  timeLimits,
  next: (deal) => {
    const mission = missionForCountry(deal);
    return mission !== null && mission.start > deal.on
      ? 'guidance-register-for-mission'
      : 'guidance-watch-calendar';
  },
};
