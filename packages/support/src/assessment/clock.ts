import type { LocalDate } from '@kontor/quantities';
import { addMonths } from '@kontor/quantities';
import type { Deal } from '../deal/deal.ts';
import type { FactName } from '../project/facts.ts';
import type { ClockEntry } from './document.ts';
import type { RouteId, TimeLimit, Verdict } from './route.ts';

/** Dates that the person gave, in the order of a deal; `lapses` when something ends on that day. */
const DATED_FACTS: readonly { readonly fact: FactName; readonly key: string; readonly lapses: boolean }[] = [
  { fact: 'submissionOn', key: 'submission', lapses: false },
  { fact: 'tenderClosesOn', key: 'tender', lapses: true },
  { fact: 'offerValidUntil', key: 'offer', lapses: true },
  { fact: 'plannedSignatureOn', key: 'signature', lapses: false },
  { fact: 'startingPointOn', key: 'starting-point', lapses: false },
];

export interface TimedRoute {
  readonly route: RouteId;
  readonly verdict: Verdict;
  readonly timeLimits: readonly TimeLimit[];
  /** True when one of its rules wants the contract unsigned (FX-03). */
  readonly wantsUnsigned: boolean;
}

/** The dated constraints of a deal on one line: what has to happen by when, and what lapses then. */
export function clockOf(deal: Deal, routes: readonly TimedRoute[]): ClockEntry[] {
  const alive = routes.filter((route) => route.verdict !== 'does-not-fit');
  const entries = [...unsigned(deal, alive), ...givenDates(deal), ...limitsOf(deal, alive)];
  return entries.sort(byDate);
}

function unsigned(deal: Deal, routes: readonly TimedRoute[]): ClockEntry[] {
  const waiting = routes.filter((route) => route.wantsUnsigned);
  if (waiting.length === 0 || deal.project.contractSigned === true) return [];
  return [
    {
      key: 'unsigned-contract',
      on: deal.on,
      span: null,
      state: 'now',
      routes: waiting.map((route) => route.route),
      rule: 'FX-03',
      lapses: true,
      basis: [],
    },
  ];
}

function givenDates(deal: Deal): ClockEntry[] {
  return DATED_FACTS.flatMap(({ fact, key, lapses }): ClockEntry[] => {
    const on = deal.project[fact] as LocalDate | null;
    if (on === null) return [];
    return [{ key, on, span: null, state: stateOf(deal, on), routes: [], rule: null, lapses, basis: [] }];
  });
}

function stateOf(deal: Deal, on: LocalDate): ClockEntry['state'] {
  return on < deal.on ? 'passed' : on === deal.on ? 'now' : 'ahead';
}

/** One entry for each time limit; routes that share it share the entry. */
function limitsOf(deal: Deal, routes: readonly TimedRoute[]): ClockEntry[] {
  const entries = new Map<string, ClockEntry>();
  for (const { route, timeLimits } of routes) {
    for (const limit of timeLimits) {
      const name = [limit.key, limit.rule, limit.on, limit.months, limit.workingDays].join('|');
      const known = entries.get(name);
      entries.set(
        name,
        known === undefined ? entryOf(deal, limit, route) : { ...known, routes: [...known.routes, route] },
      );
    }
  }
  return [...entries.values()];
}

function entryOf(deal: Deal, limit: TimeLimit, route: RouteId): ClockEntry {
  const on = limit.on ?? spanEnd(deal, limit);
  const { months, workingDays, startsWith: after } = limit;
  return {
    key: limit.key,
    on,
    span: on === null ? { months, workingDays, after } : null,
    state: on === null ? 'open' : stateOf(deal, on),
    routes: [route],
    rule: limit.rule,
    lapses: true,
    basis: limit.basis,
  };
}

/** End of a span in months from a known date; working days are counted by the route that knows the body's calendar. */
function spanEnd(deal: Deal, limit: TimeLimit): LocalDate | null {
  if (limit.startsWith === null || limit.months === null) return null;
  const start = deal.project[limit.startsWith as FactName];
  return typeof start === 'string' ? addMonths(start as LocalDate, limit.months) : null;
}

function byDate(a: ClockEntry, b: ClockEntry): number {
  if (a.on === b.on) return 0;
  if (a.on === null) return 1;
  if (b.on === null) return -1;
  return a.on < b.on ? -1 : 1;
}
