import { basisOf, remarkJson, valueJson, weakest } from '@kontor/law';
import type { Basis, Law, Remark, Value } from '@kontor/law';
import type { FigureJson, Measure } from '../assessment/document.ts';
import type { FactName } from '../project/facts.ts';

/** One cell of the comparison before it is JSON: a figure, or why there is none. */
export interface Measured {
  readonly value: Value | null;
  readonly assumed: boolean;
  readonly basis: readonly Basis[];
  readonly remarks: readonly Remark[];
  /** Facts that would let it be computed. */
  readonly missing: readonly FactName[];
}

export function measured(value: Value, parts: Partial<Omit<Measured, 'value'>> = {}): Measured {
  return { value, assumed: false, basis: [], remarks: [], missing: [], ...parts };
}

/** No figure: for want of facts, of a published parameter, or because the measure does not exist for the structure. */
export function unmeasured(parts: Partial<Omit<Measured, 'value'>> = {}): Measured {
  return { value: null, assumed: false, basis: [], remarks: [], missing: [], ...parts };
}

export function remark(key: string, values: Remark['values'] = {}): Remark {
  return { key: `structures.${key}`, values };
}

export function measureJson(name: Measure, cell: Measured): FigureJson {
  const statuses = cell.basis.map(({ status }) => status);
  const absent = cell.value === null;
  return {
    name,
    value: cell.value === null ? null : valueJson(cell.value),
    status: weakest(absent ? ['not-found'] : cell.assumed ? [...statuses, 'inferred'] : statuses),
    assumed: cell.assumed,
    basis: cell.basis,
    trace: [],
    remarks: cell.remarks.map(remarkJson),
  };
}

/** A percentage that the law publishes, as a cell. */
export function publishedPercent(law: Law, id: string, key?: string): Measured {
  const found = law.number(id, key);
  return found.found
    ? measured(
        { kind: 'percent', number: found.value },
        { basis: [basisOf(found)], remarks: [remark('published')] },
      )
    : unmeasured({ basis: [basisOf(found)] });
}
