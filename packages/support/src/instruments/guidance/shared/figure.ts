import type { Basis, Remark, Value } from '@kontor/law';
import { weakest } from '@kontor/law';
import type { Figure } from '../../../assessment/route.ts';

/** A figure as it stands in the data; null where the data has none. */
export function figure(
  name: string,
  value: Value | null,
  basis: readonly Basis[],
  remarks: readonly Remark[] = [],
): Figure {
  const status = value === null ? 'not-found' : weakest(basis.map((line) => line.status));
  return { name, value, status, assumed: false, basis, trace: [], remarks };
}
