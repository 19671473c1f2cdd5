import type { Currency, InstalmentsPerYear, Money, Rate } from '@kontor/quantities';
import { nominalPerInterval, roundedQuotient } from '@kontor/quantities';

/**
 * The level payment of an annuity: `N × r / (1 - (1 + r)^-n)` with r = R / A, rounded half away from zero to the
 * cent. With r = p / q it is `N × p × (q + p)^n / (q × ((q + p)^n - q^n))`: whole numbers, no power of a decimal.
 */
export function levelPayment<C extends Currency>(
  principal: Money<C>,
  rate: Rate<'year'>,
  instalments: number,
  instalmentsPerYear: InstalmentsPerYear,
): Money<C> {
  const { n: p, d: q } = nominalPerInterval(rate, instalmentsPerYear).fraction;
  const count = BigInt(instalments);
  const cents =
    p === 0n
      ? roundedQuotient(principal.cents, count, 'half-away-from-zero')
      : levelCents(principal.cents, p, q, count);
  return { cents, currency: principal.currency };
}

function levelCents(principalCents: bigint, p: bigint, q: bigint, count: bigint): bigint {
  const grown = (q + p) ** count;
  const numerator = principalCents * p * grown;
  const denominator = q * (grown - q ** count);
  return denominator < 0n
    ? roundedQuotient(-numerator, -denominator, 'half-away-from-zero')
    : roundedQuotient(numerator, denominator, 'half-away-from-zero');
}
