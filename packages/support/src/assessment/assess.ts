import type { Parameters, Reason, Value } from '@kontor/law';
import { valueJson } from '@kontor/law';
import type { Exact, LocalDate, Money } from '@kontor/quantities';
import type { Deal } from '../deal/deal.ts';
import { dealOf } from '../deal/deal.ts';
import type { FactDefinition } from '../project/fact.ts';
import type { FactName, Project } from '../project/facts.ts';
import { FACTS } from '../project/facts.ts';
import { projectJson } from '../project/read-project.ts';
import type { Mended } from './changes.ts';
import { confirmedMendings } from './changes.ts';
import { clockOf } from './clock.ts';
import type { Assessment, ConfirmedChange, RouteAssessment, StructureComparison } from './document.ts';
import { reasonsOf } from './evaluate.ts';
import type { JsonWriter } from './json.ts';
import { figureJson, jsonWriter, timeLimitJson } from './json.ts';
import { missingFacts, questionsOf } from './questions.ts';

import type { Route, TimeLimit, Verdict } from './route.ts';
import { bars, verdictOf } from './verdict.ts';

/** Version of the engine: raised whenever the same facts and parameters could give other bytes. */
export const ENGINE_VERSION = '1.0.0';

export interface AssessmentOptions {
  /** The day whose law applies. */
  readonly on: LocalDate;
  readonly parameters: Parameters;
  readonly routes: readonly Route[];
  /** Compares structures when handed in; left out, `structures` is null. */
  readonly compare?: (deal: Deal, routes: readonly RouteAssessment[]) => StructureComparison | null;
  /** False leaves out the search for changes: broken rules then refuse. Default true. */
  readonly withChanges?: boolean;
}

interface Assessed {
  readonly json: RouteAssessment;
  readonly timeLimits: readonly TimeLimit[];
  readonly wantsUnsigned: boolean;
}

/**
 * Assesses one project by every route: the verdict, all reasons, the confirmed changes, the terms, the documents, the
 * time limits. Pure: the same project, day, parameters and engine always give the same document.
 *
 * Any subset of answers is accepted; an empty project yields questions, never an error.
 */
export function assessBy(project: Project, options: AssessmentOptions): Assessment {
  const deal = dealOf(project, options.on, options.parameters);
  const json = jsonWriter();
  const assessed = options.routes.map((route) =>
    assessRoute(route, deal, { json, withChanges: options.withChanges ?? true }),
  );
  const routes = assessed.map(({ json }) => json);
  return {
    engine: ENGINE_VERSION,
    parameters: options.parameters.version,
    on: options.on,
    dates: {
      submission: { on: deal.submissionLaw.date, given: project.submissionOn !== null },
      cover: { on: deal.coverLaw.date, given: project.coverOn !== null },
    },
    project: projectJson(project),
    routes,
    questions: questionsOf(routes),
    clock: clockOf(
      deal,
      assessed.map(({ json, timeLimits, wantsUnsigned }) => ({ ...json, timeLimits, wantsUnsigned })),
    ),
    structures: options.compare?.(deal, routes) ?? null,
  };
}

interface RouteOptions {
  readonly json: JsonWriter;
  readonly withChanges: boolean;
}

function assessRoute(route: Route, deal: Deal, { json: write, withChanges }: RouteOptions): Assessed {
  const reasons = reasonsOf(route, deal);
  const mendings = withChanges && reasons.some(bars) ? confirmedMendings(route, deal, reasons) : [];
  const steps = route.steps(deal);
  const figures = route.terms(deal).map(write.figure);
  const timeLimits = route.timeLimits(deal);
  const json: RouteAssessment = {
    route: route.id,
    institution: route.institution,
    verdict: verdictOf(reasons, mendings.length > 0, steps),
    reasons: reasons.map(write.reason),
    missing: missingFacts(reasons),
    changes: mendings.map((mended) => changeJson(route, deal, reasons, mended)),
    steps: steps.map(({ key, by, opens }) => ({ key, by, opens })),
    figures,
    documents: route.documents(deal),
    timeLimits: timeLimits.map(timeLimitJson),
    next: { key: route.next(deal), office: route.institution },
  };
  return { json, timeLimits, wantsUnsigned: reasons.some((reason) => reason.rule === 'FX-03') };
}

function changeJson(route: Route, before: Deal, reasons: readonly Reason[], mended: Mended): ConfirmedChange {
  const known = new Set(route.terms(before).map((figure) => JSON.stringify(figureJson(figure))));
  const figures = route.terms(mended.deal).map(figureJson);
  return {
    facts: mended.facts.map((fact) => ({
      fact,
      from: factValueJson(fact, before.project),
      to: factValueJson(fact, mended.deal.project) ?? { kind: 'flag', value: false },
    })),
    verdict: afterChange(route, mended),
    mends: [...new Set(reasons.filter(bars).map((reason) => reason.rule))],
    figures: figures.filter((figure) => !known.has(JSON.stringify(figure))),
  };
}

function afterChange(route: Route, mended: Mended): Verdict {
  return verdictOf(mended.reasons, false, route.steps(mended.deal));
}

function factValueJson(name: FactName, project: Project): ReturnType<typeof valueJson> | null {
  const value = project[name];
  return value === null ? null : valueJson(valueOfFact(FACTS[name], value));
}

/** A fact's answer as a Value, for reasons and changes. */
export function valueOfFact(definition: FactDefinition, answer: unknown): Value {
  switch (definition.kind) {
    case 'money':
      return { kind: 'money', money: answer as Money };
    case 'percent':
    case 'years':
    case 'decimal':
      return { kind: definition.kind, number: answer as Exact };
    case 'months':
    case 'count':
      return { kind: definition.kind, count: answer as number };
    case 'date':
      return { kind: 'date', date: answer as LocalDate };
    case 'flag':
      return { kind: 'flag', flag: answer as boolean };
    case 'choice':
      return { kind: 'choice', list: definition.list ?? '', code: answer as string };
    case 'country':
    case 'text':
      return { kind: definition.kind, text: answer as string };
    case 'awards':
      return { kind: 'count', count: (answer as readonly unknown[]).length };
  }
}
