import type { Absence, Answer } from './answer.ts';
import { absent, answered, gather, impossible } from './answer.ts';
import type { Law } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { HALF, ZERO, compare, dividedBy, exact, isZero, minus, plus, times } from '@kontor/quantities';

/** A repayment of principal; `atYears` counts from the starting point of credit. */
export interface Instalment {
  readonly atYears: Exact;
  /** Amount in any unit, the same for all instalments. */
  readonly principal: Exact;
}

/**
 * Weighted average life of the repayment period in years: the times of repayment weighted by principal.
 *
 * @throws RangeError when no principal is repaid
 */
export function weightedAverageLife(instalments: readonly Instalment[]): Exact {
  const total = instalments.reduce((sum, { principal }) => plus(sum, principal), ZERO);
  const weighted = instalments.reduce(
    (sum, { atYears, principal }) => plus(sum, times(atYears, principal)),
    ZERO,
  );
  return dividedBy(weighted, total);
}

/** Weighted average life of equal instalments every `interval` years: the mean of the first and the last. */
export function standardWeightedAverageLife(repaymentYears: Exact, interval: Exact): Exact {
  return times(plus(repaymentYears, interval), HALF);
}

/** The term whose equal instalments every `interval` years have this weighted average life; negative when none has. */
export function equivalentTerm(weightedAverageLifeYears: Exact, interval: Exact): Exact {
  return minus(plus(weightedAverageLifeYears, weightedAverageLifeYears), interval);
}

const MONTHS_A_YEAR = 12;

/**
 * Repayment term in years of the half-yearly standard profile with the same weighted average life (OECD-4).
 *
 * @param weightedAverageLifeYears of the repayment period, from the starting point of credit
 */
export function equivalentRepaymentTerm(law: Law, weightedAverageLifeYears: Exact): Answer<Exact> {
  const found = gather(law.integer('oecd.profile.interval-months'));
  if (found.kind === 'absent') return found;
  const [months] = found.values;
  const term = equivalentTerm(weightedAverageLifeYears, exact(months, MONTHS_A_YEAR));
  return compare(term, ZERO) < 0
    ? impossible('weightedAverageLifeYears', 'weighted-average-life-too-short')
    : answered(term, found.basis);
}

/** What keeps a profile from being the standard one. */
export type ProfileDeviation =
  'unequal-instalments' | 'interval-too-long' | 'first-instalment-late' | 'interest-rare';

export interface ProfileTest {
  readonly standard: boolean;
  readonly deviations: readonly ProfileDeviation[];
}

/**
 * Whether a profile is the standard one (OECD-4): equal instalments of principal, at most six months apart, the
 * first at most six months after the starting point, interest at least every six months.
 *
 * @param instalments in order of time
 * @param interestEveryMonths longest time between payments of interest
 */
export function standardProfileTest(
  law: Law,
  instalments: readonly Instalment[],
  interestEveryMonths: number,
): Answer<ProfileTest> {
  const [first] = instalments;
  if (first === undefined) return impossible('instalments', 'no-instalments');
  const found = gather(
    law.integer('oecd.profile.interval-months'),
    law.integer('oecd.profile.first-instalment-months'),
    law.integer('oecd.profile.interest-months'),
  );
  if (found.kind === 'absent') return found;
  const [interval, firstWithin, interest] = found.values;
  const gaps = instalments.slice(1).map((item, i) => minus(item.atYears, instalments[i]?.atYears ?? ZERO));
  const deviations: ProfileDeviation[] = [];
  if (!instalments.every((item) => isZero(minus(item.principal, first.principal)))) {
    deviations.push('unequal-instalments');
  }
  if (gaps.some((gap) => longerThanMonths(gap, interval))) deviations.push('interval-too-long');
  if (longerThanMonths(first.atYears, firstWithin)) deviations.push('first-instalment-late');
  if (interestEveryMonths > interest) deviations.push('interest-rare');
  return answered({ standard: deviations.length === 0, deviations }, found.basis);
}

function longerThanMonths(years: Exact, months: number): boolean {
  return compare(years, exact(months, MONTHS_A_YEAR)) > 0;
}

/** Limits of a profile that departs from the standard one by exception. */
export interface IrregularLimits {
  /** Largest share of principal due within six months, percent. */
  readonly largestSixMonths: Exact;
  readonly firstPrincipalMonths: number;
  /** Share of principal repaid by then, percent. */
  readonly principalByThen: Exact;
  readonly interestMonths: number;
}

/**
 * Limits of irregular profiles (OECD-4). Those of the 2023 text were not found; the former ones rest on general
 * knowledge and are answered only when the data enables them.
 */
export function irregularProfileLimits(law: Law): Answer<IrregularLimits> {
  const disabled = whenDisabled(law);
  if (disabled !== null) return disabled;
  const found = gather(
    law.number('oecd.profile.irregular.largest-six-months'),
    law.integer('oecd.profile.irregular.first-principal-months'),
    law.number('oecd.profile.irregular.principal-by-then'),
    law.integer('oecd.profile.irregular.interest-months'),
  );
  if (found.kind === 'absent') return found;
  const [largestSixMonths, firstPrincipalMonths, principalByThen, interestMonths] = found.values;
  const limits = { largestSixMonths, firstPrincipalMonths, principalByThen, interestMonths };
  return answered(limits, found.basis);
}

function whenDisabled(law: Law): Absence | null {
  const enabled = law.flag('oecd.profile.irregular.enabled');
  if (enabled.found && enabled.value) return null;
  const averageLife = law.number('oecd.profile.irregular.weighted-average-life');
  return averageLife.found ? null : absent(averageLife);
}

/** Whether level payments may replace equal principal (OECD-4): for a `lease`, `stand-alone-goods` or a `plant`. */
export function annuityAllowed(law: Law, goods: string): Answer<boolean> {
  const found = gather(law.list('oecd.profile.annuity'));
  if (found.kind === 'absent') return found;
  const [listed] = found.values;
  return answered(listed.includes(goods), found.basis);
}
