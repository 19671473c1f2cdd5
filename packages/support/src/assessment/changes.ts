import type { FactChange, Reason, Value } from '@kontor/law';
import type { Exact, Money, Rounding } from '@kontor/quantities';
import { compare, exact, ratio, scale } from '@kontor/quantities';
import type { Deal } from '../deal/deal.ts';
import { dealOf } from '../deal/deal.ts';
import type { FactDefinition } from '../project/fact.ts';
import type { FactName, Project } from '../project/facts.ts';
import { FACT_NAMES, FACTS } from '../project/facts.ts';
import { reasonsOf } from './evaluate.ts';
import type { Route } from './route.ts';
import { bars } from './verdict.ts';

/** A way to mend every broken rule of a route, already tried: the route breaks no rule on `deal`. */
export interface Mended {
  readonly deal: Deal;
  readonly reasons: readonly Reason[];
  /** The facts that differ from the project as it was given. */
  readonly facts: readonly FactName[];
}

/** Most changes of facts in one proposal, and most trials for one route: a search that stays readable and quick. */
const MOST_STEPS = 5;
const MOST_TRIALS = 32;
const MOST_PROPOSALS = 3;

interface Search {
  readonly route: Route;
  readonly original: Deal;
  readonly found: Mended[];
  trials: number;
}

/**
 * The smallest sets of changes of movable facts after which no rule of the route is broken, each confirmed by
 * assessing the changed project. Empty when there is none: a change that was not confirmed is never shown.
 */
export function confirmedMendings(route: Route, deal: Deal, reasons: readonly Reason[]): readonly Mended[] {
  const search: Search = { route, original: deal, found: [], trials: 0 };
  explore(search, deal, reasons, 0);
  return smallest(search.found.map((mended) => withoutSuperfluous(route, deal, mended)));
}

/** Follows the remedies of the first broken rule, then of the next that is still broken, and so on. */
function explore(search: Search, deal: Deal, reasons: readonly Reason[], steps: number): void {
  const broken = reasons.filter(bars);
  const [first] = broken;
  if (first === undefined) {
    search.found.push({ deal, reasons, facts: changedFacts(search.original.project, deal.project) });
    return;
  }
  if (steps === MOST_STEPS || broken.some((reason) => reason.remedies.length === 0)) return;
  for (const remedy of first.remedies) {
    if (search.trials >= MOST_TRIALS || search.found.length >= MOST_PROPOSALS) return;
    const changed = applied(deal, remedy, search.original);
    if (changed === null) continue;
    search.trials += 1;
    explore(search, changed, reasonsOf(search.route, changed), steps + 1);
  }
}

function changedFacts(before: Project, after: Project): FactName[] {
  return FACT_NAMES.filter((name) => !sameFact(before[name], after[name]));
}

function sameFact(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if ('cents' in a && 'cents' in b) return a.cents === b.cents;
  return 'n' in a && 'n' in b && compare(a as Exact, b as Exact) === 0;
}

/** The deal with one remedy applied; null when the remedy moves what cannot move, or moves it too far (S-05). */
function applied(deal: Deal, remedy: readonly FactChange[], original: Deal): Deal | null {
  const changes: Record<string, unknown> = {};
  for (const { fact, to } of remedy) {
    const name = fact as FactName;
    if (!mayMove(name, original)) return null;
    const value = factValue(FACTS[name], to);
    changes[name] = value;
    if (name === 'contractValue') {
      if (!withinReach(original, value as Money)) return null;
      Object.assign(changes, rescaledParts(deal.project, value as Money));
    }
  }
  return dealOf({ ...deal.project, ...changes } as Project, deal.on, deal.parameters);
}

/** Facts that the person can move; a date only while it lies ahead (a past fact is never movable, S-05). */
function mayMove(name: FactName, original: Deal): boolean {
  const definition: FactDefinition = FACTS[name];
  if (definition.movability !== 'moves') return false;
  const current = original.project[name];
  return definition.kind !== 'date' || current === null || (current as string) >= original.on;
}

function factValue(definition: FactDefinition, value: Value): unknown {
  switch (value.kind) {
    case 'money':
      return value.money;
    case 'percent':
    case 'years':
    case 'decimal':
    case 'percent-per-annum':
      return value.number;
    case 'months':
    case 'days':
    case 'working-days':
    case 'count':
      return value.count;
    case 'date':
      return value.date;
    case 'flag':
      return value.flag;
    case 'choice':
      return value.code;
    case 'country':
    case 'currency':
    case 'text':
      return value.text;
    default:
      throw new TypeError(`a ${definition.kind} cannot be set to a ${value.kind}`);
  }
}

/** S-05: an absurd cut of the contract would meet any ceiling; only a change within the parameter's share is shown. */
function withinReach(original: Deal, value: Money): boolean {
  const current = original.project.contractValue;
  if (current === null || current.cents <= 0n || current.currency !== value.currency) return false;
  const share = original.law.table('assessment.change.value-share');
  if (!share.found) return false;
  const reach = exact(BigInt(String(share.value['numerator'])), BigInt(String(share.value['denominator'])));
  const moved = value.cents > current.cents ? value.cents - current.cents : current.cents - value.cents;
  return compare(exact(moved, current.cents), reach) <= 0;
}

/** Parts of the contract keep their share of it: Belgian content rounds up, foreign and local parts round down, to the cent. */
const PARTS: readonly (readonly [FactName, Rounding])[] = [
  ['exportContractValue', 'down'],
  ['localCosts', 'down'],
  ['belgianContent', 'up'],
  ['largestForeignContent', 'down'],
];

function rescaledParts(project: Project, value: Money): Record<string, Money> {
  const whole = project.contractValue;
  if (whole === null || whole.cents <= 0n) return {};
  const factor = ratio(value, whole);
  const parts = PARTS.flatMap(([name, rounding]) => {
    const part = project[name] as Money | null;
    return part === null || part.currency !== whole.currency
      ? []
      : [[name, scale(part, factor, rounding)] as const];
  });
  return Object.fromEntries(parts);
}

/** Takes back every single change that the others do not need. */
function withoutSuperfluous(route: Route, original: Deal, mended: Mended): Mended {
  let best = mended;
  for (const name of mended.facts) {
    if (name !== 'contractValue' && best.facts.includes('contractValue') && isPart(name)) continue;
    const project = { ...best.deal.project, [name]: original.project[name] } as Project;
    const deal = dealOf(project, original.on, original.parameters);
    const reasons = reasonsOf(route, deal);
    if (!reasons.some(bars)) best = { deal, reasons, facts: changedFacts(original.project, project) };
  }
  return best;
}

function isPart(name: FactName): boolean {
  return PARTS.some(([part]) => part === name);
}

/** Proposals that no other proposal is a part of, the shortest first. */
function smallest(found: readonly Mended[]): readonly Mended[] {
  const sorted = [...found].sort((a, b) => a.facts.length - b.facts.length);
  const kept: Mended[] = [];
  for (const mended of sorted) {
    if (!kept.some((other) => other.facts.every((fact) => mended.facts.includes(fact)))) kept.push(mended);
  }
  return kept;
}
