import type { ParameterDefinition } from '@kontor/law';
import { dealOf, EMPTY_PROJECT, ROUTES } from '@kontor/support';
import type { RouteId } from '@kontor/support';
import type { InstrumentModel, RuleModel } from '@kontor/web';
import type { Desk } from './desk.ts';
import { sourcesOf } from './desk.ts';

type Aspect = RuleModel['aspects'][number];

/** Every route with its rules and the documents it asks for when nothing is known of the project yet. */
export function instrumentModels(desk: Omit<Desk, 'built'>): readonly InstrumentModel[] {
  const deal = dealOf(EMPTY_PROJECT, desk.services.clock.today(), desk.parameters);
  return ROUTES.map((route) => ({
    route: route.id,
    institution: route.institution,
    rules: route.rules.map(({ id, aspect }) => ({ rule: id, aspect })),
    documents: route.documents(deal),
  }));
}

/** Ids of all rules that a route applies or a parameter serves, in the order of their numbers. */
export function ruleIds(desk: Desk): readonly string[] {
  const applied = ROUTES.flatMap((route) => route.rules.map(({ id }) => id));
  const read = desk.parameters.definitions().flatMap(({ rules }) => rules);
  return [...new Set([...applied, ...read])].sort(byFamilyAndNumber);
}

function byFamilyAndNumber(a: string, b: string): number {
  const [familyA = '', numberA = ''] = a.split('-');
  const [familyB = '', numberB = ''] = b.split('-');
  if (familyA !== familyB) return familyA < familyB ? -1 : 1;
  return Number.parseInt(numberA.replace(/\D/g, ''), 10) - Number.parseInt(numberB.replace(/\D/g, ''), 10);
}

export function parametersOfRule(desk: Desk, rule: string): readonly ParameterDefinition[] {
  return desk.parameters.definitions().filter(({ rules }) => rules.includes(rule));
}

/** One rule with everything that is known of it; null when no rule has the id. */
export function ruleModel(desk: Desk, id: string): RuleModel | null {
  const parameters = parametersOfRule(desk, id);
  const aspects = aspectsOf(id);
  if (parameters.length === 0 && aspects.length === 0) return null;
  return { id, aspects, parameters, sources: sourcesOf(desk, parameters) };
}

function aspectsOf(id: string): readonly Aspect[] {
  const aspects = new Map<string, { aspect: string | null; outcomes: Set<string>; routes: RouteId[] }>();
  for (const route of ROUTES) {
    for (const rule of route.rules) {
      if (rule.id !== id) continue;
      const known = aspects.get(rule.aspect ?? '') ?? {
        aspect: rule.aspect,
        outcomes: new Set(),
        routes: [],
      };
      for (const outcome of rule.outcomes) known.outcomes.add(outcome);
      if (!known.routes.includes(route.id)) known.routes.push(route.id);
      aspects.set(rule.aspect ?? '', known);
    }
  }
  return [...aspects.values()].map(({ aspect, outcomes, routes }) => ({
    aspect,
    outcomes: [...outcomes],
    routes,
  }));
}
