import type { Exact, Money } from '@kontor/quantities';
import { ZERO, add, money, plus, ratio, times } from '@kontor/quantities';

/** A part of a financing package: a grant has a level of 100, a commercial credit 0. */
export interface PackagePart {
  readonly nominal: Money;
  /** Concessionality level, percent. */
  readonly level: Exact;
}

/**
 * Concessionality level of a mixed package in percent: the mean of its parts by nominal value (OECD-9, S-24). What
 * the buyer pays in cash is no part of it (S-19).
 *
 * @throws RangeError when the parts have no value at all
 * @throws CurrencyMismatch when the parts are in several currencies
 */
export function packageConcessionality(parts: readonly [PackagePart, ...PackagePart[]]): Exact {
  const total = parts.reduce((sum, { nominal }) => add(sum, nominal), money(0, parts[0].nominal.currency));
  return parts.reduce((sum, { nominal, level }) => plus(sum, times(ratio(nominal, total), level)), ZERO);
}
