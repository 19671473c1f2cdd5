import { remarkJson, valueJson } from '@kontor/law';
import { money } from '@kontor/quantities';
import type { RouteAssessment, StructureComparison, StructureJson } from '../assessment/document.ts';
import { MEASURES } from '../assessment/document.ts';
import type { RouteId, Verdict } from '../assessment/route.ts';
import type { Deal } from '../deal/deal.ts';
import type { FactName } from '../project/facts.ts';
import { FACT_NAMES } from '../project/facts.ts';
import { GRANT, MIXED_CREDIT, TIED_STATE_LOAN, smeGrant } from './aid.ts';
import { DIRECT, PLAIN, STABILISED } from './buyer-credit.ts';
import { cashRows } from './composition.ts';
import { efficient } from './dominance.ts';
import type { Frame } from './frame.ts';
import { framing } from './frame.ts';
import { measureJson } from './measures.ts';
import type { Layout, StateFlow, Structure } from './structure.ts';
import { SUBSIDY, SUBSIDY_WITH_GRANT } from './subsidised-credit.ts';

const STRUCTURES: readonly Structure[] = [
  PLAIN,
  STABILISED,
  DIRECT,
  SUBSIDY,
  SUBSIDY_WITH_GRANT,
  GRANT,
  TIED_STATE_LOAN,
  MIXED_CREDIT,
  smeGrant('sme-innovation-grant', 'FX_SME_INNO'),
  smeGrant('sme-green-grant', 'FX_SME_GREEN'),
];

const FROM_WORST: readonly Verdict[] = ['does-not-fit', 'cannot-say', 'fits-if', 'fits'];

/**
 * The combinations of routes that nothing refuses, on the same deal. What cannot be computed for want of a rate is
 * left open beside what can. Null while the contract, its local costs, the country or the term are unknown.
 */
export function compareStructures(
  deal: Deal,
  routes: readonly RouteAssessment[],
): StructureComparison | null {
  const { frame } = framing(deal);
  if (frame === null) return null;
  const verdicts = new Map(routes.map(({ route, verdict }) => [route, verdict]));
  const laid = STRUCTURES.map((structure) => ({
    structure,
    feasible: feasibility(structure.routes, verdicts),
  }))
    .filter(({ feasible }) => feasible !== 'does-not-fit')
    .map(({ structure, feasible }) => ({ structure, feasible, layout: structure.lay(deal, frame) }));
  const best = efficient(laid.map(({ layout }) => layout));
  return {
    structures: laid.map(({ structure, feasible, layout }, i) =>
      structureJson(structure, feasible, layout, { frame, efficient: best[i] ?? false }),
    ),
    measures: MEASURES,
    remarks: frame.remarks.map(remarkJson),
  };
}

function feasibility(routes: readonly RouteId[], verdicts: ReadonlyMap<RouteId, Verdict>): Verdict {
  const found = routes.map((route) => verdicts.get(route) ?? 'does-not-fit');
  return FROM_WORST.find((verdict) => found.includes(verdict)) ?? 'does-not-fit';
}

function structureJson(
  structure: Structure,
  feasible: Verdict,
  layout: Layout,
  context: { frame: Frame; efficient: boolean },
): StructureJson {
  const cells = MEASURES.map((name) => [name, measureJson(name, layout.measures[name])] as const);
  return {
    id: structure.id,
    routes: structure.routes,
    feasible,
    efficient: context.efficient,
    measures: Object.fromEntries(cells) as StructureJson['measures'],
    budget: budgetYears(layout.budget, context.frame.currency),
    cash: layout.composition === null ? [] : cashRows(layout.composition),
    missing: inFactOrder(layout.missing),
  };
}

function inFactOrder(names: readonly FactName[]): FactName[] {
  const wanted = new Set(names);
  return FACT_NAMES.filter((name) => wanted.has(name));
}

function budgetYears(flows: readonly StateFlow[], currency: string): StructureJson['budget'] {
  const years = new Map<number, { cents: bigint; assumed: boolean }>();
  for (const { year, amount, assumed } of flows) {
    const sum = years.get(year) ?? { cents: 0n, assumed: false };
    years.set(year, { cents: sum.cents + amount.cents, assumed: sum.assumed || assumed });
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, { cents, assumed }]) => ({
      year,
      amount: valueJson({ kind: 'money', money: money(cents, currency) }),
      assumed,
    }));
}
