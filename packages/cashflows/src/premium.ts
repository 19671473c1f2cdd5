import type { Currency, Money, Rate } from '@kontor/quantities';
import { ONE, dividedBy, minus, scale } from '@kontor/quantities';
import type { RateInput } from './assumption.ts';
import { stated } from './assumption.ts';

/** Whether a premium is charged on the credit alone or also on the part of the credit that pays the premium. */
export type PremiumBase = 'credit' | 'credit-with-premium';

/**
 * The premium for a credit at a flat rate p, rounded half away from zero to the cent: `credit × p`, or
 * `credit × p / (1 - p)` when the financed premium is itself part of the principal that it is charged on.
 *
 * @throws RangeError when a rate of 100 % or more is charged on itself
 */
export function premiumOn<C extends Currency>(
  credit: Money<C>,
  flatRate: RateInput<'flat'>,
  base: PremiumBase,
): Money<C> {
  const { rate } = stated(flatRate);
  return scale(credit, base === 'credit' ? rate.fraction : grossedUp(rate), 'half-away-from-zero');
}

function grossedUp({ fraction }: Rate<'flat'>): Rate<'flat'>['fraction'] {
  const rest = minus(ONE, fraction);
  if (rest.n <= 0n) throw new RangeError('a premium of 100 % or more cannot be charged on itself');
  return dividedBy(fraction, rest);
}
