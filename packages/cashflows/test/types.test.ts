import { describe, expectTypeOf, it } from 'vitest';
import { exact, money, rateOfPercent } from '@kontor/quantities';
import { levelPayment, premiumOn, repaymentSchedule, stabilisationPayment } from '@kontor/cashflows';
import { credit, perYear } from './credits.ts';

// Claims about what compiles, checked with the whole tree; the functions are never called.
const terms = credit({
  principal: '100',
  startingPoint: '2026-01-01',
  instalments: 1,
  instalmentsPerYear: 1,
  profile: 'bullet',
  rate: '4',
  dayCount: 'ACT/360',
});
const halfYearly = rateOfPercent(exact(2), 'half-year');

describe('a credit does not compile', () => {
  it('with an interest rate that is not a yearly one', () => {
    // @ts-expect-error a half-yearly rate
    expectTypeOf(() => repaymentSchedule({ ...terms, interestRate: halfYearly })).toBeFunction();
    // @ts-expect-error a half-yearly rate
    expectTypeOf(() => levelPayment(terms.principal, halfYearly, 1, 1)).toBeFunction();
    // @ts-expect-error a premium is flat, not yearly
    expectTypeOf(() => premiumOn(terms.principal, perYear('4'), 'credit')).toBeFunction();
  });

  it('with principal in another currency', () => {
    const profile = { kind: 'custom', principal: [money(100n, 'USD')] } as const;
    // @ts-expect-error dollars do not repay euros
    expectTypeOf(() => repaymentSchedule<'EUR'>({ ...terms, profile })).toBeFunction();
  });

  it('with a day count that stabilisation does not know', () => {
    const period = {
      outstanding: terms.principal,
      cirr: perYear('4'),
      floating: perYear('2'),
      margin: perYear('1'),
      days: 1,
    };
    // @ts-expect-error only ACT/360 and ACT/365F
    expectTypeOf(() => stabilisationPayment({ ...period, dayCount: '30E/360' })).toBeFunction();
  });
});
