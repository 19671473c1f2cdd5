import type { OpenStep, Figure, Route, Rule, TimeLimit } from '../../assessment/route.ts';
import type { Deal } from '../../deal/deal.ts';
import type { FinexpoInstrument } from './instrument.ts';

interface RouteParts {
  readonly rules: readonly Rule[];
  readonly terms: (deal: Deal) => readonly Figure[];
  readonly documents: readonly string[];
  readonly steps: (deal: Deal) => readonly OpenStep[];
  readonly timeLimits: (deal: Deal) => readonly TimeLimit[];
  readonly next: (deal: Deal) => string;
}

/** A route of Finexpo from its parts. */
export function finexpoRoute(id: FinexpoInstrument, parts: RouteParts): Route {
  const { documents, ...rest } = parts;
  return { id, institution: 'finexpo', ...rest, documents: () => documents };
}
