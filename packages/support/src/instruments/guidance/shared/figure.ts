import type { Basis, Remark, Value } from '@kontor/law';
import { figure as knownFigure, unknownFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';

/** A figure as it stands in the data; null where the data has none. */
export function figure(
  name: string,
  value: Value | null,
  basis: readonly Basis[],
  remarks: readonly Remark[] = [],
): Figure {
  const parts = { basis, remarks };
  return value === null ? unknownFigure(name, parts) : knownFigure(name, value, parts);
}
