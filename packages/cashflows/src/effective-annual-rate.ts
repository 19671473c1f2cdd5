import type { Decimal } from 'decimal.js';
import type { Currency, Exact, LocalDate } from '@kontor/quantities';
import { CurrencyMismatch, daysBetween } from '@kontor/quantities';
import type { DatedFlow } from './dated-flow.ts';
import { Precise, exactOf } from './precise.ts';
import type { Bracket, RateRange, TimedAmount } from './rate-search.ts';
import { rateBrackets } from './rate-search.ts';

/**
 * - `rate`: the one yearly rate, in percent, at which the flows are worth nothing
 * - `none`: no rate above -100 % (up to what eighteen digits can write) does that
 * - `not-unique`: several do, or the value only touches zero, where one root cannot be told from two
 */
export type EffectiveRate =
  | { readonly kind: 'rate'; readonly percent: Exact }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-unique' };

const DAYS_PER_YEAR = 365;

/**
 * The yearly rate r at which the sum of amount × (1 + r)^(-days / 365) is zero. Flows may come in any order and
 * share days.
 *
 * @throws CurrencyMismatch when the types could not tell that flows are in several currencies
 */
export function effectiveAnnualRate<C extends Currency>(
  flows: readonly DatedFlow<C>[],
  range: RateRange = 'every-rate',
): EffectiveRate {
  const amounts = byDay(flows);
  const found = rateBrackets(amounts, range);
  if (found.kind !== 'one') return { kind: found.kind };
  const dailyDiscount = refined(amounts, found.bracket);
  if (dailyDiscount === null) return { kind: 'none' };
  const percent = dailyDiscount.pow(-DAYS_PER_YEAR).minus(1).times(100);
  return { kind: 'rate', percent: exactOf(percent) };
}

/** One amount for each day that is not zero, in order, days counted from the first. */
function byDay(flows: readonly DatedFlow[]): TimedAmount[] {
  const centsByDate = new Map<LocalDate, bigint>();
  const currency = flows[0]?.amount.currency ?? '';
  for (const { date, amount } of flows) {
    if (amount.currency !== currency) throw new CurrencyMismatch(currency, amount.currency);
    centsByDate.set(date, (centsByDate.get(date) ?? 0n) + amount.cents);
  }
  const dated = [...centsByDate].filter(([, cents]) => cents !== 0n).sort(([a], [b]) => (a < b ? -1 : 1));
  const first = dated[0]?.[0];
  if (first === undefined) return [];
  return dated.map(([date, cents]) => ({ day: daysBetween(first, date), cents }));
}

/**
 * The root in the bracket by Newton's method on v, the discount of one day, in which the value is a polynomial. A
 * step that leaves the bracket is replaced by its middle, so that the search always ends. Null when the exact value
 * does not change sign over the bracket.
 */
function refined(amounts: readonly TimedAmount[], bracket: Bracket): Decimal | null {
  let low = new Precise(bracket.lowDiscount);
  let high = new Precise(bracket.highDiscount);
  const polynomial = polynomialOf(amounts);
  const lowValue = polynomial(low).value;
  const highValue = polynomial(high).value;
  if (lowValue.isZero()) return low;
  if (highValue.isZero()) return high;
  if (lowValue.isNegative() === highValue.isNegative()) return null;
  let v = new Precise(bracket.guess);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { value, slope } = polynomial(v);
    if (value.isZero()) return v;
    if (value.isNegative() === lowValue.isNegative()) low = v;
    else high = v;
    const newton = slope.isZero() ? null : v.minus(value.div(slope));
    if (newton !== null && newton.minus(v).abs().lte(v.times(TOLERANCE))) return newton;
    v = newton !== null && newton.gt(low) && newton.lt(high) ? newton : low.plus(high).div(2);
  }
  return v;
}

const MAX_STEPS = 300;
const TOLERANCE = new Precise('1e-38');

interface PolynomialValue {
  readonly value: Decimal;
  readonly slope: Decimal;
}

/** The value of the flows and its slope in v, by Horner's scheme over the gaps between days. */
function polynomialOf(amounts: readonly TimedAmount[]): (v: Decimal) => PolynomialValue {
  const steps = amounts.map(({ day, cents }, i) => ({
    gap: (amounts[i + 1]?.day ?? day) - day,
    amount: new Precise(cents.toString()),
  }));
  return (v) => {
    const powers = new Map<number, Decimal>();
    const powerOf = (gap: number): Decimal => {
      const known = powers.get(gap) ?? v.pow(gap);
      powers.set(gap, known);
      return known;
    };
    let value: Decimal = new Precise(0);
    let slope: Decimal = new Precise(0);
    for (const { gap, amount } of steps.toReversed()) {
      if (gap > 0) {
        const grown = powerOf(gap);
        slope = slope.times(grown).plus(value.times(gap).times(powerOf(gap - 1)));
        value = value.times(grown);
      }
      value = value.plus(amount);
    }
    return { value, slope };
  };
}
