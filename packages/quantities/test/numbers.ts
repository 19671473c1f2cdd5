import fc from 'fast-check';
import type { Exact, LocalDate, Rounding } from '@kontor/quantities';
import { dateOfDayNumber, dayNumber, exact, localDate } from '@kontor/quantities';

/** Fractions of every sign, from tiny to far beyond what money needs. */
export const fractions: fc.Arbitrary<Exact> = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 12n))
  .map(([n, d]) => exact(n, d));

/** Amounts that the calculation contract can write: below 10^15 units. */
export const cents: fc.Arbitrary<bigint> = fc.bigInt(1n - 10n ** 17n, 10n ** 17n - 1n);

export const roundings: fc.Arbitrary<Rounding> = fc.constantFrom<Rounding>(
  'half-away-from-zero',
  'half-even',
  'up',
  'down',
  'ceiling',
  'floor',
);

const FIRST = dayNumber(localDate('1900-01-01'));
const LAST = dayNumber(localDate('2199-12-31'));

export const dates: fc.Arbitrary<LocalDate> = fc.integer({ min: FIRST, max: LAST }).map(dateOfDayNumber);
