import { describe, expectTypeOf, it } from 'vitest';
import type { InstalmentsPerYear, LocalDate, Money, Rate, Share } from '@kontor/quantities';
import {
  add,
  addRates,
  allocate,
  compareMoney,
  daysBetween,
  exact,
  localDate,
  money,
  nominalPerInterval,
  portionOf,
  rateOfPercent,
  ratio,
  shareOfPercent,
  subtract,
  subtractRates,
  total,
} from '@kontor/quantities';

// These are claims about what compiles. The type checker reads this file with the whole tree and fails on a directive
// above a line that has no error; the functions are never called.
const euro = money(1, 'EUR');
const dollar = money(1, 'USD');
const yearly = rateOfPercent(exact(5), 'year');
const halfYearly = rateOfPercent(exact(5), 'half-year');
const premium = rateOfPercent(exact(5), 'flat');
const content = shareOfPercent(exact(40));

describe('mixing currencies does not compile', () => {
  it('in sums, differences, comparisons, ratios and totals', () => {
    // @ts-expect-error dollars are not euros
    expectTypeOf(() => add(euro, dollar)).toBeFunction();
    // @ts-expect-error dollars are not euros
    expectTypeOf(() => subtract(euro, dollar)).toBeFunction();
    // @ts-expect-error dollars are not euros
    expectTypeOf(() => compareMoney(euro, dollar)).toBeFunction();
    // @ts-expect-error dollars are not euros
    expectTypeOf(() => ratio(euro, dollar)).toBeFunction();
    // @ts-expect-error dollars are not euros
    expectTypeOf(() => total('EUR', [euro, dollar])).toBeFunction();
  });

  it('and a result keeps its currency', () => {
    expectTypeOf(add(euro, euro)).toEqualTypeOf<Money<'EUR'>>();
    expectTypeOf(allocate(dollar, [exact(1)], 'last')).toEqualTypeOf<Money<'USD'>[]>();
    expectTypeOf(dollar).not.toExtend<Money<'EUR'>>();
  });
});

describe('mixing periods does not compile', () => {
  it('in sums and differences of rates', () => {
    // @ts-expect-error a half-yearly rate is not a yearly one
    expectTypeOf(() => addRates(yearly, halfYearly)).toBeFunction();
    // @ts-expect-error a flat premium is not a yearly rate
    expectTypeOf(() => subtractRates(yearly, premium)).toBeFunction();
    // @ts-expect-error a share has no period
    expectTypeOf(() => addRates(yearly, content)).toBeFunction();
  });

  it('in portions: a yearly rate makes money only with a number of years', () => {
    // @ts-expect-error a yearly rate is no part of an amount
    expectTypeOf(() => portionOf(euro, yearly, 'floor')).toBeFunction();
    expectTypeOf(portionOf<'EUR'>)
      .parameter(1)
      .toEqualTypeOf<Rate<'flat'> | Share>();
  });

  it('and the rate of an interval carries that interval', () => {
    expectTypeOf(nominalPerInterval(yearly, 2)).toEqualTypeOf<Rate<'half-year'>>();
    expectTypeOf(nominalPerInterval(yearly, 12)).toEqualTypeOf<Rate<'month'>>();
    // @ts-expect-error only a yearly rate is divided into intervals
    expectTypeOf(() => nominalPerInterval(halfYearly, 2)).toBeFunction();
    // @ts-expect-error five instalments a year do not fall on whole months
    expectTypeOf(() => nominalPerInterval(yearly, 5)).toBeFunction();
    expectTypeOf<5>().not.toExtend<InstalmentsPerYear>();
  });
});

describe('a date is checked text', () => {
  it('so that plain text is none', () => {
    // @ts-expect-error text becomes a date by localDate
    expectTypeOf(() => daysBetween('2026-11-23', localDate('2026-11-24'))).toBeFunction();
    expectTypeOf<string>().not.toExtend<LocalDate>();
  });
});
