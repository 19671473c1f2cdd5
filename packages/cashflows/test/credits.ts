import fc from 'fast-check';
import type { DayCount, InstalmentsPerYear, Money, Rate } from '@kontor/quantities';
import {
  DAY_COUNTS,
  INSTALMENTS_PER_YEAR,
  dateOfDayNumber,
  dayNumber,
  exact,
  localDate,
  money,
  parseExact,
  rateOfPercent,
  tryParseMoney,
} from '@kontor/quantities';
import type { DatedFlow, Profile, RepaymentTerms } from '@kontor/cashflows';
import { PROFILES } from '@kontor/cashflows';

export function euro(amount: string): Money<'EUR'> {
  const value = tryParseMoney(amount, 'EUR');
  if (value === null) throw new RangeError(`no amount: ${amount}`);
  return value;
}

export function perYear(percent: string): Rate<'year'> {
  return rateOfPercent(parseExact(percent), 'year');
}

export function flow(date: string, amount: string): DatedFlow<'EUR'> {
  return { date: localDate(date), amount: euro(amount) };
}

export interface CreditText {
  readonly principal: string;
  readonly startingPoint: string;
  readonly instalments: number;
  readonly instalmentsPerYear: InstalmentsPerYear;
  readonly profile: Profile;
  readonly rate: string;
  readonly dayCount: DayCount;
}

export function credit({ principal, startingPoint, rate, ...rest }: CreditText): RepaymentTerms<'EUR'> {
  return {
    ...rest,
    principal: euro(principal),
    startingPoint: localDate(startingPoint),
    interestRate: perYear(rate),
  };
}

const START = fc
  .integer({ min: dayNumber(localDate('2000-01-01')), max: dayNumber(localDate('2060-12-31')) })
  .map(dateOfDayNumber);

/** Credits as export credits are: up to 20 years, from 0 to 10 %. */
export const credits: fc.Arbitrary<RepaymentTerms<'EUR'>> = fc
  .record({
    cents: fc.bigInt(100_000n, 10n ** 14n),
    startingPoint: START,
    years: fc.integer({ min: 1, max: 20 }),
    instalmentsPerYear: fc.constantFrom(...INSTALMENTS_PER_YEAR),
    profile: fc.constantFrom(...PROFILES),
    basisPoints: fc.integer({ min: 0, max: 1000 }),
    dayCount: fc.constantFrom(...DAY_COUNTS),
  })
  .map(({ cents, years, basisPoints, ...rest }) => ({
    ...rest,
    principal: money(cents, 'EUR'),
    instalments: years * rest.instalmentsPerYear,
    interestRate: rateOfPercent(exact(basisPoints, 100), 'year'),
  }));
