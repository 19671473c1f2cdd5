import type { Reason } from '@kontor/law';
import { FACT_NAMES } from '../project/facts.ts';
import type { Question } from './document.ts';
import type { RouteId, Verdict } from './route.ts';
import { leavesOpen } from './verdict.ts';

/** The facts without which a deciding rule of the route stays unknown, in the order of `FACTS`. */
export function missingFacts(reasons: readonly Reason[]): readonly string[] {
  const missing = new Set<string>();
  for (const reason of reasons) if (leavesOpen(reason)) for (const fact of reason.missing) missing.add(fact);
  return FACT_NAMES.filter((name) => missing.has(name));
}

interface Waiting {
  readonly route: RouteId;
  readonly verdict: Verdict;
  readonly missing: readonly string[];
}

/** The unanswered facts that a still open route waits for, those that most routes wait for first. */
export function questionsOf(routes: readonly Waiting[]): Question[] {
  const waiting = new Map<string, RouteId[]>();
  for (const { route, verdict, missing } of routes) {
    if (verdict === 'does-not-fit') continue;
    for (const fact of missing) waiting.set(fact, [...(waiting.get(fact) ?? []), route]);
  }
  return FACT_NAMES.filter((name) => waiting.has(name))
    .map((fact) => ({ fact, routes: waiting.get(fact) ?? [] }))
    .sort((a, b) => b.routes.length - a.routes.length);
}
