import type { Decimal } from 'decimal.js';
import type { Currency, LocalDate, Money } from '@kontor/quantities';
import { ONE, daysBetween, money, parseExact, plus, roundedTo } from '@kontor/quantities';
import type { RateInput } from './assumption.ts';
import { stated } from './assumption.ts';
import type { DatedFlow } from './dated-flow.ts';
import { Precise, preciseOf } from './precise.ts';

export interface PresentValue<C extends Currency = Currency> {
  readonly amount: Money<C>;
  readonly assumed: boolean;
}

/**
 * Value on one day of flows on other days, by actual/365 compounding at a yearly rate, rounded half away from zero
 * to the cent once at the end.
 *
 * @throws RangeError when the rate is -100 % or less
 */
export function presentValue<C extends Currency>(
  currency: C,
  flows: readonly DatedFlow<C>[],
  yearlyRate: RateInput,
  on: LocalDate,
): PresentValue<C> {
  const { rate, assumed } = stated(yearlyRate);
  const growth = plus(ONE, rate.fraction);
  if (growth.n <= 0n) throw new RangeError('a discount rate must be above -100 %');
  const dailyDiscount = preciseOf(growth).pow(new Precise(-1).div(365));
  let cents: Decimal = new Precise(0);
  for (const flow of flows) {
    const discount = dailyDiscount.pow(daysBetween(on, flow.date));
    cents = cents.plus(discount.times(flow.amount.cents.toString()));
  }
  const rounded = roundedTo(parseExact(cents.toFixed()), 0, 'half-away-from-zero');
  return { amount: money(rounded.n, currency), assumed };
}
