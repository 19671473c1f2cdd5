import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CurrencyMismatch,
  amountText,
  compare,
  exact,
  localDate,
  money,
  parseExact,
  rateOfPercent,
  toDecimal,
  total,
} from '@kontor/quantities';
import type { CreditTerms } from '@kontor/cashflows';
import { MissingFixing, assumption, creditPlan, effectiveAnnualRate, premiumOn } from '@kontor/cashflows';
import { euro, flow, perYear } from './credits.ts';

const terms: CreditTerms<'EUR'> = {
  currency: 'EUR',
  downPayments: [flow('2026-01-15', '1500000')],
  drawdowns: [flow('2026-01-31', '4000000'), flow('2026-10-31', '4500000')],
  constructionInterest: 'paid',
  premium: null,
  fees: [],
  startingPoint: localDate('2027-01-31'),
  instalments: 10,
  instalmentsPerYear: 2,
  profile: 'equal-principal',
  rate: { kind: 'fixed', rate: perYear('4') },
  dayCount: '30E/360',
};

const rateOf = (plan: ReturnType<typeof creditPlan>): string =>
  plan.allInCost.kind === 'rate' ? toDecimal(plan.allInCost.percent, 4) : plan.allInCost.kind;

describe('interest during construction', () => {
  it('falls due on month steps back from the starting point, on what is drawn', () => {
    const { construction } = creditPlan(terms);
    expect(construction.periods.map(({ from, to, interest }) => [from, to, amountText(interest)])).toEqual([
      ['2026-01-31', '2026-07-31', '80000.00'],
      // 4 000 000 for half a year and 4 500 000 for a quarter.
      ['2026-07-31', '2027-01-31', '125000.00'],
    ]);
    expect(construction.principal).toEqual(euro('8500000'));
  });

  it('is added to the principal when it is capitalised, and bears interest itself', () => {
    const plan = creditPlan({ ...terms, constructionInterest: 'capitalised' });
    expect(plan.construction.periods.map((period) => amountText(period.interest))).toEqual([
      '80000.00',
      '126600.00',
    ]);
    expect(plan.construction.principal).toEqual(euro('8706600'));
    expect(plan.flows.some((flow) => flow.kind === 'construction-interest')).toBe(false);
  });

  it('begins with the first drawdown, in a shorter first period', () => {
    const { construction } = creditPlan({ ...terms, drawdowns: [flow('2026-05-31', '1000000')] });
    expect(construction.periods.map((period) => [period.from, amountText(period.interest)])).toEqual([
      ['2026-05-31', '6666.67'],
      ['2026-07-31', '20000.00'],
    ]);
  });

  it('is nothing when all is drawn at the starting point', () => {
    const { construction } = creditPlan({ ...terms, drawdowns: [flow('2027-01-31', '8500000')] });
    expect(construction).toEqual({ periods: [], principal: euro('8500000') });
  });

  it('needs drawdowns that are positive and not after the starting point', () => {
    for (const drawdowns of [[], [flow('2026-01-31', '0')], [flow('2027-02-01', '1')]]) {
      expect(() => creditPlan({ ...terms, drawdowns })).toThrow(RangeError);
    }
  });
});

describe('the premium', () => {
  const premium = { ...flow('2026-01-31', '400000'), payment: 'cash' } as const;

  it('is computed on the credit, or on the credit with the premium that it finances', () => {
    const rate = rateOfPercent(parseExact('5'), 'flat');
    expect(premiumOn(euro('8500000'), rate, 'credit')).toEqual(euro('425000'));
    expect(premiumOn(euro('8500000'), rate, 'credit-with-premium')).toEqual(euro('447368.42'));
    expect(() =>
      premiumOn(euro('1'), rateOfPercent(parseExact('100'), 'flat'), 'credit-with-premium'),
    ).toThrow(RangeError);
  });

  it('paid in cash is a payment of the buyer; financed, it becomes principal', () => {
    const cash = creditPlan({ ...terms, premium });
    const financed = creditPlan({ ...terms, premium: { ...premium, payment: 'financed' } });
    expect(cash.flows.find((flow) => flow.kind === 'premium')?.amount).toEqual(euro('-400000'));
    expect(cash.construction.principal).toEqual(euro('8500000'));
    expect(financed.flows.some((flow) => flow.kind === 'premium')).toBe(false);
    expect(financed.construction.principal).toEqual(euro('8900000'));
  });

  it('raises the all-in cost above the interest rate', () => {
    expect(rateOf(creditPlan(terms))).toBe('4.0395');
    expect(Number(rateOf(creditPlan({ ...terms, premium })))).toBeGreaterThan(5);
  });
});

describe('a floating rate', () => {
  const floating = {
    ...terms,
    rate: {
      kind: 'floating',
      margin: perYear('1'),
      fixings: [
        { from: localDate('2027-07-31'), index: perYear('2') },
        { from: localDate('2026-01-01'), index: perYear('3') },
      ],
    },
  } as const;

  it('is the last fixing before an interest period and the margin', () => {
    const { repayment, construction } = creditPlan(floating);
    expect(amountText(construction.periods[0]?.interest ?? euro('0'))).toBe('80000.00');
    expect(repayment.rows.slice(0, 2).map((row) => amountText(row.interest))).toEqual([
      '170000.00',
      '114750.00',
    ]);
    expect(repayment.totalInterest).toEqual(
      total(
        'EUR',
        repayment.rows.map((row) => row.interest),
      ),
    );
  });

  it('leaves the principal of an annuity as the first rate set it', () => {
    const fixed = creditPlan({ ...terms, profile: 'annuity' });
    const plan = creditPlan({ ...floating, profile: 'annuity' });
    expect(plan.repayment.rows.map((row) => row.principal)).toEqual(
      fixed.repayment.rows.map((row) => row.principal),
    );
  });

  it('without a fixing by the start of a period cannot be computed', () => {
    const late = { ...floating.rate, fixings: floating.rate.fixings.slice(0, 1) };
    expect(() => creditPlan({ ...floating, rate: late })).toThrow(MissingFixing);
  });

  it('is an assumption as a whole when one fixing is', () => {
    const [first, ...rest] = floating.rate.fixings;
    const assumed = { ...floating.rate, fixings: [{ ...first, index: assumption(first.index) }, ...rest] };
    expect(creditPlan({ ...floating, rate: assumed })).toMatchObject({
      assumed: true,
      repayment: { assumed: true },
    });
  });
});

describe('the plan as a whole', () => {
  it('leaves the down payment out of the cost of the credit', () => {
    const without = creditPlan({ ...terms, downPayments: [] });
    expect(creditPlan(terms).flows[0]).toEqual({ kind: 'down-payment', ...flow('2026-01-15', '-1500000') });
    expect(creditPlan(terms).ownMeans).toEqual(euro('1500000'));
    expect(creditPlan(terms).allInCost).toEqual(without.allInCost);
  });

  it('has one cost also when a fee comes before the first drawdown', () => {
    // Such a fee gives the flows a second rate, at billions of percent.
    const plan = creditPlan({ ...terms, fees: [flow('2025-11-30', '85000')] });
    expect(effectiveAnnualRate(plan.flows.filter(({ kind }) => kind !== 'down-payment')).kind).toBe(
      'not-unique',
    );
    expect(Number(rateOf(plan))).toBeGreaterThan(4.2);
    expect(Number(rateOf(plan))).toBeLessThan(4.5);
  });

  it('refuses parts in another currency where the types no longer know them', () => {
    const dollars = { date: localDate('2026-02-28'), amount: money(100n, 'USD') };
    const wide: CreditTerms = terms;
    for (const part of ['downPayments', 'drawdowns', 'fees'] as const) {
      expect(() => creditPlan({ ...wide, [part]: [...wide[part], dollars] })).toThrow(CurrencyMismatch);
    }
  });

  it('labels its figures when the rate is an assumption', () => {
    expect(creditPlan(terms).assumed).toBe(false);
    expect(creditPlan({ ...terms, rate: { kind: 'fixed', rate: assumption(perYear('4')) } })).toMatchObject({
      assumed: true,
      repayment: { assumed: true },
    });
    const premium = { ...flow('2026-01-31', '400000'), payment: 'cash', assumed: true } as const;
    expect(creditPlan({ ...terms, premium }).assumed).toBe(true);
  });

  it('costs what is paid beyond what is drawn', () => {
    const choices = fc.record({
      constructionInterest: fc.constantFrom('paid' as const, 'capitalised' as const),
      payment: fc.constantFrom('cash' as const, 'financed' as const),
      premium: fc.bigInt(1n, 10n ** 8n),
      fee: fc.bigInt(1n, 10n ** 7n),
      profile: fc.constantFrom('equal-principal' as const, 'annuity' as const, 'bullet' as const),
      basisPoints: fc.integer({ min: 0, max: 1200 }),
    });
    fc.assert(
      fc.property(choices, ({ payment, premium, fee, basisPoints, ...rest }) => {
        const plan = creditPlan({
          ...terms,
          ...rest,
          fees: [{ date: localDate('2026-02-15'), amount: money(fee, 'EUR') }],
          premium: { date: localDate('2026-01-31'), amount: money(premium, 'EUR'), payment },
          rate: { kind: 'fixed', rate: rateOfPercent(exact(basisPoints, 100), 'year') },
        });
        const net = total(
          'EUR',
          plan.flows.filter(({ kind }) => kind !== 'down-payment').map(({ amount }) => amount),
        );
        expect(plan.totalCost.cents).toBe(-net.cents);
        if (plan.allInCost.kind !== 'rate') throw new Error(plan.allInCost.kind);
        expect(compare(plan.allInCost.percent, exact(0))).toBe(1);
      }),
    );
  });
});
