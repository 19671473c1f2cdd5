import type { Basis, Law, Lookup } from '@kontor/law';
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
  const rule = gather(
    law.list('oecd.tied-aid.closed-groups'),
    law.integer('oecd.tied-aid.consecutive-lists'),
    law.integer('oecd.tied-aid.return-lists'),
    law.integer('oecd.tied-aid.list-month'),
    law.integer('oecd.tied-aid.first-list'),
  );
  if (rule.kind === 'absent') return rule;
  const current = law.choice('country.income-group', country);
  if (!current.found && current.reason === 'no-line') return absent(current);
  const [closedGroups, toClose, toReopen, month, firstYear] = rule.values;
  const lists = listStarts(law.date, firstYear, month).map((start) =>
    law.on(start).choice('country.income-group', country),
  );
  const walked = walk(lists, { closedGroups, toClose, toReopen });
  if (walked === null) return current.found ? impossibleHistory(country) : absent(current);
  const basis = rule.basis.filter(({ parameter }) => mattered(parameter, walked));
  const read = lists.filter((list) => list.found).slice(-toClose);
  return answered(
    { eligible: walked.side === 'open', by: 'two-lists' },
    [...basis, ...new Set(read.map(basisOf))],
    // A country without a group today keeps its last standing; no source says so.
    { assumed: !current.found },
  );
}

/** First days of the lists in effect, from the first known one to the date's. */
function listStarts(date: LocalDate, firstYear: number, month: number): LocalDate[] {
  const { year, month: current } = partsOf(date);
  const last = current >= month ? year : year - 1;
  return Array.from({ length: Math.max(0, last - firstYear + 1) }, (_, i) =>
    dateOf({ year: firstYear + i, month, day: 1 }),
  );
}

interface ListRule {
  readonly closedGroups: readonly string[];
  readonly toClose: number;
  readonly toReopen: number;
}

type Side = 'open' | 'closed';

/** Where a country stands after a list. */
interface Walked {
  readonly side: Side;
  /** Side of the last list and how many in a row were on it. */
  readonly run: { readonly side: Side; readonly length: number };
  /** Lists below the ceiling brought it back, which is the part of the rule that no source states. */
  readonly reopened: boolean;
  /** It is the last list that changed the side, so the day it takes effect matters. */
  readonly justChanged: boolean;
}

/** Null when no list gives the country a group. */
function walk(lists: readonly Lookup<string>[], rule: ListRule): Walked | null {
  return lists.reduce<Walked | null>((before, list) => {
    if (!list.found) return before && { ...before, justChanged: false };
    const side: Side = rule.closedGroups.includes(list.value) ? 'closed' : 'open';
    if (before === null) return { side, run: { side, length: 1 }, reopened: false, justChanged: false };
    const run = { side, length: side === before.run.side ? before.run.length + 1 : 1 };
    const needed = side === 'closed' ? rule.toClose : rule.toReopen;
    if (side === before.side || run.length < needed) return { ...before, run, justChanged: false };
    return { side, run, reopened: side === 'open', justChanged: true };
  }, null);
}

/** Parts of the rule are cited only when the answer hangs on them, so that they do not weaken others. */
function mattered(parameter: Basis['parameter'], { reopened, justChanged }: Walked): boolean {
  if (parameter === 'oecd.tied-aid.return-lists') return reopened;
  if (parameter === 'oecd.tied-aid.list-month') return justChanged;
  return true;
}

function impossibleHistory(country: string): never {
  throw new TypeError(`the income group of ${country} starts after the day its list takes effect`);
}
