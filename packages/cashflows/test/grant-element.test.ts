import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, exact, rateOfPercent, toDecimal } from '@kontor/quantities';
import type { ConcessionalLoan } from '@kontor/cashflows';
import { PROFILES, assumption, grantElementByCashFlows } from '@kontor/cashflows';
import { perYear } from './credits.ts';

const loan = (over: Partial<ConcessionalLoan>): ConcessionalLoan => ({
  discountRate: perYear('4.84'),
  interestRate: perYear('2'),
  instalmentsPerYear: 2,
  maturityPeriods: 60,
  firstRepaymentPeriods: 21,
  profile: 'equal-principal',
  ...over,
});
const level = (over: Partial<ConcessionalLoan>): string =>
  toDecimal(grantElementByCashFlows(loan(over)).percent);

describe('concessionality by cash flows', () => {
  it.each([
    ['4.8', '2', 60, 21, '34.6283'],
    ['4.84', '2', 60, 21, '35.0006'],
    ['4.84', '2', 80, 41, '43.7325'],
    ['4.84', '0', 44, 1, '38.5597'],
    ['7', '0', 30, 1, '38.2360'],
  ])(
    'at %s %% of a loan at %s %%, %i half-years, first repayment in the %i. one',
    (ddr, rate, last, first, percent) => {
      const { percent: found } = grantElementByCashFlows(
        loan({
          discountRate: perYear(ddr),
          interestRate: perYear(rate),
          maturityPeriods: last,
          firstRepaymentPeriods: first,
        }),
      );
      expect(toDecimal(found, 4)).toBe(String(Number(percent)));
    },
  );

  it.each([
    [3, 35],
    [4, 26.5],
    [5, 21],
    [6, 17.5],
    [7, 15],
    [8, 13],
  ])('at %d %% reaches 38 %% without interest after %d years, not half a year earlier', (ddr, years) => {
    const at = (term: number) =>
      Number(
        level({
          discountRate: perYear(String(ddr)),
          interestRate: perYear('0'),
          maturityPeriods: term * 2,
          firstRepaymentPeriods: 1,
        }),
      );
    expect(at(years)).toBeGreaterThanOrEqual(38);
    expect(at(years - 0.5)).toBeLessThan(38);
  });

  it('of an annuity and of a bullet carries full precision', () => {
    expect(level({ profile: 'annuity' })).toBe('35.71009075305038628');
    expect(level({ profile: 'bullet', maturityPeriods: 20, firstRepaymentPeriods: 20 })).toBe(
      '21.91502486603485822',
    );
  });

  it('of a gift-like loan nears 100 and of a market loan is nothing', () => {
    const yearly = { instalmentsPerYear: 1, maturityPeriods: 10, firstRepaymentPeriods: 10 } as const;
    expect(level({ ...yearly, profile: 'bullet', interestRate: perYear('4.84') })).toBe('0');
    expect(Number(level({ discountRate: perYear('100'), interestRate: perYear('0') }))).toBeGreaterThan(99.9);
  });

  it('is computed at a discount rate of zero and shown when it is negative', () => {
    expect(level({ discountRate: perYear('0'), interestRate: perYear('0') })).toBe('0');
    expect(
      level({ discountRate: perYear('0'), maturityPeriods: 2, firstRepaymentPeriods: 2, profile: 'bullet' }),
    ).toBe('-2');
  });

  it('refuses a first repayment outside the loan, and a bullet that repays before its end', () => {
    expect(() => level({ firstRepaymentPeriods: 61 })).toThrow(RangeError);
    expect(() => level({ firstRepaymentPeriods: 0 })).toThrow(RangeError);
    expect(() => level({ profile: 'bullet' })).toThrow(RangeError);
    expect(() => level({ discountRate: perYear('-100') })).toThrow(RangeError);
  });

  it('says when a rate is an assumption', () => {
    expect(grantElementByCashFlows(loan({})).assumed).toBe(false);
    expect(grantElementByCashFlows(loan({ discountRate: assumption(perYear('4.84')) })).assumed).toBe(true);
  });

  it('falls with the interest rate and rises with the discount rate', () => {
    const rates = fc.integer({ min: 1, max: 1500 });
    const hundredths = (basisPoints: number) => rateOfPercent(exact(basisPoints, 100), 'year');
    fc.assert(
      fc.property(fc.constantFrom(...PROFILES), rates, rates, rates, (profile, base, low, more) => {
        const first = profile === 'bullet' ? 60 : 21;
        const at = (discount: number, interest: number) =>
          grantElementByCashFlows(
            loan({
              profile,
              firstRepaymentPeriods: first,
              discountRate: hundredths(discount),
              interestRate: hundredths(interest),
            }),
          ).percent;
        expect(compare(at(base, low), at(base, low + more))).toBe(1);
        expect(compare(at(base, low), at(base + more, low))).toBe(-1);
      }),
    );
  });
});
