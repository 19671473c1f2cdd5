import type { Basis, Lookup, Remark, Value } from '@kontor/law';
import { basisOf, weakest, weakestOf } from '@kontor/law';
import type { FactName } from '../project/facts.ts';
import type { Figure, Trace } from './route.ts';

interface FigureParts {
  readonly basis?: readonly Basis[];
  readonly trace?: Trace;
  readonly remarks?: readonly Remark[];
  /** An assumption of the person went into it. */
  readonly assumed?: boolean;
}

/** A known figure: as sure as the least sure line it rests on, inferred at best when an assumption went in. */
export function figure(name: string, value: Value, parts: FigureParts = {}): Figure {
  const { basis = NOTHING, remarks = NOTHING, assumed = false } = parts;
  const sure = weakestOf(basis);
  const status = assumed ? weakest([sure, 'inferred']) : sure;
  return {
    name,
    value,
    status,
    assumed,
    basis,
    trace: parts.trace ?? NOTHING,
    remarks,
  };
}

const NOTHING: readonly never[] = Object.freeze([]);

/** A figure that is not known; the remarks say why. */
export function unknownFigure(name: string, parts: Omit<FigureParts, 'assumed'> = {}): Figure {
  const { basis = [], trace = [], remarks = [] } = parts;
  return { name, value: null, status: 'not-found', assumed: false, basis, trace, remarks };
}

/** A figure that waits for answers; the lines it will rest on are shown already. */
export function waitingFigure(
  name: string,
  facts: readonly FactName[],
  basis: readonly Basis[] = [],
): Figure {
  return unknownFigure(name, { basis, remarks: [answersMissing(facts)] });
}

export function answersMissing(facts: readonly FactName[]): Remark {
  const items = facts.map((fact): Value => ({ kind: 'choice', list: 'fact', code: fact }));
  return { key: 'answers-missing', values: { facts: { kind: 'list', items } } };
}

/** A figure that is a parameter as it stands, or its absence. */
export function parameterFigure<V>(
  name: string,
  lookup: Lookup<V>,
  asValue: (value: V) => Value,
  remarks: readonly Remark[] = [],
): Figure {
  const basis = [basisOf(lookup)];
  return lookup.found
    ? figure(name, asValue(lookup.value), { basis, remarks })
    : unknownFigure(name, { basis, remarks });
}
