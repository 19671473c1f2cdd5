import type { Currency, DayCount, LocalDate, Money, Rate } from '@kontor/quantities';
import { UNITS_PER_YEAR, partsOf, yearUnits } from '@kontor/quantities';

/** Cents of interest on a balance in cents over a span in units of the day count's year. */
export type InterestAccrual = (balanceCents: bigint, units: number) => bigint;

/**
 * Interest as one integer division, rounded half away from zero to the cent: balance × rate × units / units of a
 * year. Adding half the divisor before the division does that rounding; a schedule of twenty rows is mostly this
 * line. The factor of the last span is kept, since most spans of a schedule are equally long.
 */
export function interestAccrual(rate: Rate<'year'>, dayCount: DayCount): InterestAccrual {
  const { n, d } = rate.fraction;
  const divisor = d * BigInt(UNITS_PER_YEAR[dayCount]);
  const half = divisor / 2n;
  let lastUnits = 0;
  let factor = 0n;
  return (balanceCents, units) => {
    if (units !== lastUnits) {
      lastUnits = units;
      factor = n * BigInt(units);
    }
    const owed = balanceCents * factor;
    return owed < 0n ? -((half - owed) / divisor) : (owed + half) / divisor;
  };
}

/** Simple interest on a balance between two dates, rounded half away from zero to the cent. */
export function interestOn<C extends Currency>(
  balance: Money<C>,
  rate: Rate<'year'>,
  from: LocalDate,
  to: LocalDate,
  dayCount: DayCount,
): Money<C> {
  const units = yearUnits(partsOf(from), partsOf(to), dayCount);
  return { cents: interestAccrual(rate, dayCount)(balance.cents, units), currency: balance.currency };
}
