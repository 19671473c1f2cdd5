import type { RiskPeriod } from '@kontor/arrangement';
import type { Exact } from '@kontor/quantities';
import { ZERO, exact } from '@kontor/quantities';
import { decimal, optional, years } from '../fields.ts';
import { MOST_YEARS } from '../limits.ts';

/** Half the shortest interval that the standard profile has: no repayment has a shorter weighted average life. */
const SHORTEST_LIFE = exact(1n, 4n);

/** The fields that give the time over which a credit is drawn and repaid. */
export const riskPeriodFields = {
  drawdownYears: years,
  repaymentYears: optional(years),
  weightedAverageLifeYears: optional(
    decimal(
      { least: SHORTEST_LIFE, most: MOST_YEARS },
      'years from the starting point of credit, 0.25 to 60',
    ),
  ),
};

export const REPAYMENT_FIELDS = ['repaymentYears', 'weightedAverageLifeYears'] as const;

interface GivenPeriod {
  readonly drawdownYears: Exact;
  readonly repaymentYears?: Exact | null | undefined;
  readonly weightedAverageLifeYears?: Exact | null | undefined;
}

/** The period of a request in which exactly one of the repayment fields is given. */
export function riskPeriod(given: GivenPeriod): RiskPeriod {
  const { drawdownYears, weightedAverageLifeYears: life } = given;
  const repayment =
    life === undefined || life === null
      ? ({ kind: 'standard-profile', years: given.repaymentYears ?? ZERO } as const)
      : ({ kind: 'weighted-average-life', years: life } as const);
  return { drawdownYears, repayment };
}
