import type { Basis, Lookup, Remark, Status, TraceStep, Value } from '@kontor/law';
import { basisOf, weakest } from '@kontor/law';
import type { Figure } from '../../assessment/route.ts';

interface FigureParts {
  readonly basis?: readonly Basis[];
  readonly assumed?: boolean;
  readonly trace?: readonly TraceStep[];
  readonly remarks?: readonly Remark[];
}

/** A known figure: as sure as the least sure line it rests on, inferred at best when an assumption went in. */
export function figure(name: string, value: Value, parts: FigureParts = {}): Figure {
  const { basis = [], assumed = false, trace = [], remarks = [] } = parts;
  const statuses = basis.map((line) => line.status);
  const status: Status = weakest(assumed ? [...statuses, 'inferred'] : statuses);
  return { name, value, status, assumed, basis, trace, remarks };
}

/** A figure that no source gives for the date. */
export function notFound(name: string, basis: readonly Basis[], remarks: readonly Remark[] = []): Figure {
  return { name, value: null, status: 'not-found', assumed: false, basis, trace: [], remarks };
}

/** A figure that waits for an answer; the lines it will rest on are shown already. */
export function open(name: string, basis: readonly Basis[] = []): Figure {
  const status = weakest(basis.map((line) => line.status));
  const remarks = [{ key: 'finexpo-answer-missing', values: {} }];
  return { name, value: null, status, assumed: false, basis, trace: [], remarks };
}

/** The figure that a parameter holds, or its absence. */
export function published<V>(name: string, lookup: Lookup<V>, valueOf: (value: V) => Value): Figure {
  const basis = [basisOf(lookup)];
  return lookup.found ? figure(name, valueOf(lookup.value), { basis }) : notFound(name, basis);
}
