import type { Currency, Money } from '@kontor/quantities';
import { UNITS_PER_YEAR, addRates, exact, scale, subtractRates, times } from '@kontor/quantities';
import type { RateInput } from './assumption.ts';
import { anyAssumed, stated } from './assumption.ts';

/** What one period of interest-rate stabilisation is computed from (FX-F01). */
export interface StabilisationPeriod<C extends Currency = Currency> {
  readonly outstanding: Money<C>;
  /** The fixed rate that the borrower pays. */
  readonly cirr: RateInput;
  /** The floating rate of the period and the bank's margin on it. */
  readonly floating: RateInput;
  readonly margin: RateInput;
  readonly days: number;
  readonly dayCount: 'ACT/360' | 'ACT/365F';
}

export interface StabilisationPayment<C extends Currency = Currency> {
  /** Positive: the State pays the bank; negative: the bank pays the State. */
  readonly amount: Money<C>;
  readonly assumed: boolean;
}

/** outstanding × (floating + margin - CIRR) × days / year, rounded half away from zero to the cent. */
export function stabilisationPayment<C extends Currency>(
  period: StabilisationPeriod<C>,
): StabilisationPayment<C> {
  const { outstanding, cirr, floating, margin, days, dayCount } = period;
  const bankRate = addRates(stated(floating).rate, stated(margin).rate);
  const difference = subtractRates(bankRate, stated(cirr).rate);
  const partOfYear = exact(days, UNITS_PER_YEAR[dayCount]);
  return {
    amount: scale(outstanding, times(difference.fraction, partOfYear), 'half-away-from-zero'),
    assumed: anyAssumed([cirr, floating, margin]),
  };
}
