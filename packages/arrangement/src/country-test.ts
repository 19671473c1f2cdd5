import type { Basis, Law } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { dateOf, partsOf } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { absent, answered, gather } from './answer.ts';

/** Whether tied aid is open to a country by its income. */
export interface CountryTest {
  readonly eligible: boolean;
  /** `oecd-list`: an explicit list of the OECD, which beats the rule; `two-lists`: the rule itself. */
  readonly by: 'oecd-list' | 'two-lists';
}

interface Rule {
  readonly closedGroups: readonly string[];
  /** Consecutive lists above the ceiling that close tied aid. */
  readonly toClose: number;
  /** Consecutive lists below it that open tied aid again. */
  readonly toReopen: number;
  readonly month: number;
  readonly firstYear: number;
  readonly basis: readonly Basis[];
  readonly reopening: Basis;
  readonly timing: Basis;
}

/**
 * Country test of tied aid (OECD-9, S-17, S-18): two lists of the World Bank in a row above the lower-middle-income
 * ceiling close a country, two in a row below open it again, a single one changes nothing. An explicit list of the
 * OECD decides when the data has one.
 *
 * @param country ISO 3166-1 alpha-3
 * @returns absent when no list of the date names the country
 */
export function countryTest(law: Law, country: string): Answer<CountryTest> {
  const explicit = law.flag('oecd.tied-aid.country-list', country);
  if (explicit.found) return answered({ eligible: explicit.value, by: 'oecd-list' }, [basisOf(explicit)]);
  const rule = ruleOf(law);
  if (rule.kind !== 'answer') return rule;
  const current = law.choice('country.income-group', country);
  if (!current.found && current.reason === 'no-line') return absent(current);
  return overLists(law, country, rule.value);
}

function ruleOf(law: Law): Answer<Rule> {
  const found = gather(
    law.list('oecd.tied-aid.closed-groups'),
    law.integer('oecd.tied-aid.consecutive-lists'),
    law.integer('oecd.tied-aid.first-list'),
  );
  if (found.kind === 'absent') return found;
  const inferred = gather(law.integer('oecd.tied-aid.return-lists'), law.integer('oecd.tied-aid.list-month'));
  if (inferred.kind === 'absent') return inferred;
  const [closedGroups, toClose, firstYear] = found.values;
  const [toReopen, month] = inferred.values;
  const reopening = basisOf(law.integer('oecd.tied-aid.return-lists'));
  const timing = basisOf(law.integer('oecd.tied-aid.list-month'));
  const { basis } = found;
  return answered({ closedGroups, toClose, toReopen, month, firstYear, basis, reopening, timing }, []);
}

/** Walks the lists from the first known one; the parts of the rule that no source states are cited when they mattered. */
function overLists(law: Law, country: string, rule: Rule): Answer<CountryTest> {
  let state: 'open' | 'closed' | null = null;
  let reopened = false;
  let run = 0;
  let lastSide: 'open' | 'closed' | null = null;
  let changedNow = false;
  let unclassified = false;
  const read: Basis[] = [];
  for (const start of listStarts(law.date, rule)) {
    const lookup = law.on(start).choice('country.income-group', country);
    changedNow = false;
    unclassified = !lookup.found;
    if (!lookup.found) continue;
    const side = rule.closedGroups.includes(lookup.value) ? 'closed' : 'open';
    run = side === lastSide ? run + 1 : 1;
    lastSide = side;
    read.push(basisOf(lookup));
    state ??= side;
    const needed = side === 'closed' ? rule.toClose : rule.toReopen;
    if (side === state || run < needed) continue;
    reopened = side === 'open';
    state = side;
    changedNow = true;
  }
  if (state === null) return absentCountry(law, country);
  const mattered = [...(reopened ? [rule.reopening] : []), ...(changedNow ? [rule.timing] : [])];
  const basis = [...rule.basis, ...mattered, ...distinct(read.slice(-rule.toClose))];
  // A country without a group today keeps its last standing; no source says so.
  return answered({ eligible: state === 'open', by: 'two-lists' }, basis, { assumed: unclassified });
}

function absentCountry(law: Law, country: string): Answer<never> {
  const lookup = law.choice('country.income-group', country);
  if (lookup.found) throw new TypeError(`income group of ${country} is known and was not read`);
  return absent(lookup);
}

/** First days of the lists in effect from the first one to the date's. */
function listStarts(date: LocalDate, { firstYear, month }: Rule): LocalDate[] {
  const { year, month: current } = partsOf(date);
  const last = current >= month ? year : year - 1;
  return Array.from({ length: Math.max(0, last - firstYear + 1) }, (_, i) =>
    dateOf({ year: firstYear + i, month, day: 1 }),
  );
}

function distinct(bases: readonly Basis[]): readonly Basis[] {
  return [...new Set(bases)];
}
