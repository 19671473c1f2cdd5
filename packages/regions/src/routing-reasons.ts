import type { Basis, Outcome, Reason, Remark } from '@kontor/law';

/** IF-10 applied: whether the postcode of the seat leads to a Region. */
export function outcomeReason(
  outcome: Outcome,
  postcode: string | null,
  basis: readonly Basis[],
  remarks: readonly Remark[],
): Reason {
  return {
    rule: outcome === 'not-met' ? 'IF-14' : 'IF-10',
    aspect: null,
    outcome,
    weight: 'decides',
    fact: {
      name: 'exporter.seatPostcode',
      value: postcode === null ? null : { kind: 'text', text: postcode },
    },
    comparison: 'holds',
    limit: null,
    basis,
    missing: outcome === 'unknown' ? ['exporter.seatPostcode'] : [],
    remedies: [],
    remarks,
  };
}

/** A statement of the routing without outcome for a verdict. */
export function informs(rule: string, fact: Reason['fact'], basis: readonly Basis[]): Reason {
  return {
    rule,
    aspect: null,
    outcome: 'met',
    weight: 'informs',
    fact,
    comparison: 'holds',
    limit: null,
    basis,
    missing: [],
    remedies: [],
    remarks: [],
  };
}
