import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantElementByCashFlows } from '@kontor/cashflows';
import type { Exact, InstalmentsPerYear } from '@kontor/quantities';
import { compare, exact, money, rateOfPercent, toDecimal } from '@kontor/quantities';
import type { ConcessionalLoan, LoanProfile } from '../src/index.ts';
import {
  LOAN_PROFILES,
  concessionalityLevel,
  packageConcessionality,
  shortestMaturity,
} from '../src/index.ts';
import { answerOf, dec, valueOf } from './expectations.ts';

/** A loan at 2 % of thirty years, ten of them free of principal, in half-yearly instalments, at 4.84 %. */
function loan(changes: Partial<ConcessionalLoan> = {}): ConcessionalLoan {
  return {
    discountRate: dec('4.84'),
    interestRate: dec('2'),
    maturityYears: dec('30'),
    firstRepaymentYears: dec('10.5'),
    instalmentsPerYear: 2,
    profile: 'equal-principal',
    ...changes,
  };
}

function level(changes: Partial<ConcessionalLoan> = {}): number {
  return Number(toDecimal(valueOf(concessionalityLevel(loan(changes)))));
}

describe('concessionality of the published Finexpo terms', () => {
  it.each([
    ['4.8', '2', '30', '10.5', 34.6283],
    ['4.84', '2', '30', '10.5', 35.0006],
    ['4.84', '2', '40', '20.5', 43.7325],
    ['4.84', '0', '22', '0.5', 38.5597],
    ['7', '0', '15', '0.5', 38.236],
  ])(
    'at %s %% and %s %% interest, %s years, first repayment after %s',
    (ddr, rate, maturity, first, expected) => {
      const given = {
        discountRate: dec(ddr),
        interestRate: dec(rate),
        maturityYears: dec(maturity),
        firstRepaymentYears: dec(first),
      };
      expect(level(given)).toBeCloseTo(expected, 4);
    },
  );

  it('counts grace of ten years to the first repayment as ten and a half; ten give less', () => {
    expect(level({ firstRepaymentYears: dec('10') })).toBeCloseTo(34.6814, 4);
  });

  it.each([
    ['3', 35],
    ['4', 26.5],
    ['5', 21],
    ['6', 17.5],
    ['7', 15],
    ['8', 13],
  ])('reaches 38 %% at %s %% without interest after %d years at the soonest', (ddr, years) => {
    const terms = loan({ discountRate: dec(ddr), interestRate: dec('0'), firstRepaymentYears: dec('0.5') });
    expect(shortestMaturity(terms, dec('38'))).toEqual(dec(String(years)));
  });
});

describe('shortest maturity', () => {
  it('is without grace unless grace is given', () => {
    const terms = { discountRate: dec('7'), interestRate: dec('0'), instalmentsPerYear: 2 };
    expect(shortestMaturity({ ...terms, profile: 'equal-principal' }, dec('38'))).toEqual(dec('15'));
  });

  it('does not exist when no term up to sixty years is concessional enough', () => {
    expect(shortestMaturity(loan({ interestRate: dec('4.8') }), dec('35'))).toBeNull();
  });
});

describe('concessionality at the edges', () => {
  it('is zero when interest compounds to the discount rate', () => {
    // 2 % each half-year is 4.04 % a year
    for (const profile of ['equal-principal', 'annuity'] as const) {
      expect(level({ interestRate: dec('4'), discountRate: dec('4.04'), profile })).toBeCloseTo(0, 20);
    }
  });

  it('is negative for a loan dearer than the discount rate', () => {
    expect(level({ interestRate: dec('9') })).toBeLessThan(0);
  });

  it('at a discount rate of nought is minus the interest that is paid', () => {
    // 20 repayments over ten years at 2 %: 1 % × (20 + 1) / 2
    const given = { discountRate: dec('0'), maturityYears: dec('10'), firstRepaymentYears: dec('0.5') };
    expect(level(given)).toBe(-10.5);
  });

  it('lets a bullet pay interest in every period', () => {
    // One year at 2 % in two halves, discounted at 4.04 %: 1 − 0.01/1.02 − 1.01/1.0404
    const given = { discountRate: dec('4.04'), maturityYears: dec('1'), firstRepaymentYears: dec('1') };
    expect(level({ ...given, profile: 'bullet' })).toBeCloseTo(100 * (1 - 0.01 / 1.02 - 1.01 / 1.0404), 10);
  });

  it.each([
    [{ maturityYears: dec('30.3') }, 'maturityYears', 'periods-not-whole'],
    [{ firstRepaymentYears: dec('10.25') }, 'firstRepaymentYears', 'periods-not-whole'],
    [{ firstRepaymentYears: dec('0') }, 'firstRepaymentYears', 'first-repayment-before-one-interval'],
    [{ firstRepaymentYears: dec('30.5') }, 'firstRepaymentYears', 'first-repayment-after-maturity'],
    [{ profile: 'bullet' }, 'firstRepaymentYears', 'bullet-repaid-before-maturity'],
  ] as const)('refuses what cannot be: case %#', (changes, field, why) => {
    expect(concessionalityLevel(loan(changes))).toEqual({ kind: 'impossible', field, why });
  });

  it('explains itself from the period rate to the level', () => {
    const { trace } = answerOf(concessionalityLevel(loan()));
    expect(trace.map(({ step }) => step)).toEqual([
      'period-discount-rate',
      'repayments',
      'present-value',
      'concessionality-level',
    ]);
    expect(trace[1]?.result).toBe('40');
  });
});

describe('concessionality in closed form and by cash flows', () => {
  const loans = fc
    .record({
      discount: fc.integer({ min: 0, max: 1500 }),
      interest: fc.integer({ min: 0, max: 1500 }),
      perYear: fc.constantFrom<InstalmentsPerYear>(1, 2, 4, 12),
      periods: fc.integer({ min: 1, max: 80 }),
      first: fc.double({ min: 0, max: 1, noNaN: true }),
      profile: fc.constantFrom<LoanProfile>(...LOAN_PROFILES),
    })
    .map(({ discount, interest, perYear, periods, first, profile }) => ({
      discountRate: exact(discount, 100),
      interestRate: exact(interest, 100),
      maturityYears: exact(periods, perYear),
      firstRepaymentYears: exact(
        profile === 'bullet' ? periods : 1 + Math.floor(first * (periods - 1)),
        perYear,
      ),
      instalmentsPerYear: perYear,
      profile,
    }));

  it('agree to twenty places', () => {
    fc.assert(
      fc.property(loans, (given) => {
        const closed = new Decimal(toDecimal(valueOf(concessionalityLevel(given)), 30));
        expect(closed.minus(byCashFlows(given)).abs().toNumber()).toBeLessThan(1e-20);
      }),
    );
  });

  it('agree with the cash-flow engine of the house', () => {
    fc.assert(
      fc.property(loans, (given) => {
        const periods = (years: Exact): number =>
          Number(years.n) * (given.instalmentsPerYear / Number(years.d));
        const { percent } = grantElementByCashFlows({
          discountRate: rateOfPercent(given.discountRate, 'year'),
          interestRate: rateOfPercent(given.interestRate, 'year'),
          instalmentsPerYear: given.instalmentsPerYear,
          maturityPeriods: periods(given.maturityYears),
          firstRepaymentPeriods: periods(given.firstRepaymentYears),
          profile: given.profile,
        });
        const closed = new Decimal(toDecimal(valueOf(concessionalityLevel(given)), 30));
        expect(closed.minus(toDecimal(percent, 30)).abs().toNumber()).toBeLessThan(1e-20);
      }),
    );
  });

  it('fall when the interest rate rises', () => {
    fc.assert(
      fc.property(loans, fc.integer({ min: 1, max: 500 }), (given, more) => {
        const dearer = {
          ...given,
          interestRate: exact(
            given.interestRate.n * 100n + BigInt(more) * given.interestRate.d,
            given.interestRate.d * 100n,
          ),
        };
        const [before, after] = [valueOf(concessionalityLevel(given)), valueOf(concessionalityLevel(dearer))];
        expect(compare(after, before)).toBe(-1);
      }),
    );
  });

  it('rise with the discount rate', () => {
    fc.assert(
      fc.property(loans, (given) => {
        const higher = {
          ...given,
          discountRate: exact(given.discountRate.n + given.discountRate.d, given.discountRate.d),
        };
        expect(compare(valueOf(concessionalityLevel(higher)), valueOf(concessionalityLevel(given)))).toBe(1);
      }),
    );
  });
});

describe('concessionality of a package', () => {
  it('is the mean of its parts by nominal value', () => {
    const grant = { nominal: money(2_000_000_00, 'EUR'), level: dec('100') };
    const credit = { nominal: money(8_000_000_00, 'EUR'), level: dec('22.5') };
    expect(toDecimal(packageConcessionality([grant, credit]))).toBe('38');
  });
});

/** The definition itself, payment by payment and without the closed form. */
function byCashFlows(given: ConcessionalLoan): Decimal {
  const Wide = Decimal.clone({ precision: 60 });
  const decimal = ({ n, d }: { n: bigint; d: bigint }): Decimal => new Wide(n.toString()).div(d.toString());
  const A = given.instalmentsPerYear;
  const growth = decimal(given.discountRate).div(100).plus(1).pow(new Wide(1).div(A));
  const rate = decimal(given.interestRate).div(100).div(A);
  const last = decimal(given.maturityYears).times(A).toNumber();
  const first = decimal(given.firstRepaymentYears).times(A).toNumber();
  const count = last - first + 1;
  let balance = new Wide(1);
  let value = new Wide(0);
  for (let period = 1; period <= last; period++) {
    const interest = balance.times(rate);
    let principal = new Wide(0);
    if (period >= first) {
      const left = last - period + 1;
      const isLevel = given.profile === 'annuity' && !rate.isZero();
      principal = isLevel ? balance.times(rate).div(rate.plus(1).pow(left).minus(1)) : new Wide(1).div(count);
    }
    value = value.plus(interest.plus(principal).div(growth.pow(period)));
    balance = balance.minus(principal);
  }
  return new Wide(1).minus(value).times(100);
}
