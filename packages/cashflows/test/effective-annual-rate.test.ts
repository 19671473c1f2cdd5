import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  addDays,
  compare,
  exact,
  localDate,
  money,
  percentOf,
  rateOfPercent,
  toDecimal,
} from '@kontor/quantities';
import type { DatedFlow } from '@kontor/cashflows';
import { effectiveAnnualRate, presentValue } from '@kontor/cashflows';
import { flow } from './credits.ts';

const rateOf = (flows: DatedFlow[]): string => {
  const result = effectiveAnnualRate(flows);
  return result.kind === 'rate' ? toDecimal(result.percent) : result.kind;
};

describe('the effective annual rate', () => {
  it('of one payment a year of 365 days later is plain interest', () => {
    expect(rateOf([flow('2023-01-01', '-100'), flow('2024-01-01', '110')])).toBe('10');
    expect(rateOf([flow('2023-01-01', '100'), flow('2024-01-01', '-100')])).toBe('0');
    expect(rateOf([flow('2023-01-01', '-100'), flow('2024-01-01', '50')])).toBe('-50');
    expect(rateOf([flow('2023-01-01', '-100'), flow('2024-01-01', '0.01')])).toBe('-99.99');
  });

  it('compounds by actual days over 365', () => {
    // 366 days: 1.1 ^ (365 / 366) - 1
    expect(rateOf([flow('2024-01-01', '-100'), flow('2025-01-01', '110')])).toMatch(/^9\.9713585934141/);
  });

  it('agrees with the example that spreadsheets document', () => {
    const flows = [
      flow('2008-01-01', '-10000'),
      flow('2008-03-01', '2750'),
      flow('2008-10-30', '4250'),
      flow('2009-02-15', '3250'),
      flow('2009-04-01', '2750'),
    ];
    expect(rateOf(flows)).toBe('37.336253351883151031');
  });

  it('does not mind the order of flows nor several on one day', () => {
    const flows = [
      flow('2027-07-15', '-345000'),
      flow('2026-01-15', '600000'),
      flow('2027-01-15', '-340000'),
      flow('2026-01-15', '400000'),
      flow('2026-07-15', '-350000'),
    ];
    expect(rateOf(flows)).toBe('3.529029910991934296');
  });

  it('is one where flows change sign more than once but only one rate fits', () => {
    const flows = [
      flow('2023-01-01', '-100'),
      flow('2023-06-01', '20'),
      flow('2023-09-01', '-30'),
      flow('2024-01-01', '130'),
    ];
    expect(rateOf(flows)).toMatch(/^20\.378849313696/);
  });

  it('is not unique when two rates fit, near or far from each other', () => {
    // 10 % and 20 %.
    expect(rateOf([flow('2021-01-01', '-100'), flow('2022-01-01', '230'), flow('2023-01-01', '-132')])).toBe(
      'not-unique',
    );
    // 10 % and 10.1 %.
    expect(
      rateOf([flow('2021-01-01', '-100000'), flow('2022-01-01', '220100'), flow('2023-01-01', '-121110')]),
    ).toBe('not-unique');
    // -50 % and 1 000 %.
    expect(rateOf([flow('2021-01-01', '-100'), flow('2022-01-01', '1150'), flow('2023-01-01', '-550')])).toBe(
      'not-unique',
    );
  });

  it('is not unique where the value only touches zero', () => {
    expect(rateOf([flow('2021-01-01', '-100'), flow('2022-01-01', '200'), flow('2023-01-01', '-100')])).toBe(
      'not-unique',
    );
  });

  it('is none when no rate fits', () => {
    expect(rateOf([flow('2021-01-01', '100'), flow('2022-01-01', '-200'), flow('2023-01-01', '150')])).toBe(
      'none',
    );
    expect(rateOf([flow('2021-01-01', '100'), flow('2022-01-01', '50')])).toBe('none');
    expect(rateOf([flow('2021-01-01', '100'), flow('2021-01-01', '-50')])).toBe('none');
    expect(rateOf([])).toBe('none');
  });

  it('is none when it would have more digits than an answer can hold', () => {
    expect(rateOf([flow('2021-01-01', '-100'), flow('2021-01-02', '1000')])).toBe('none');
  });

  it('finds the rate that the flows were made from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9000, max: 100_000 }),
        fc.array(fc.integer({ min: 1, max: 12_000 }), { minLength: 1, maxLength: 12 }),
        (basisPoints, days) => {
          const rate = rateOfPercent(exact(basisPoints, 100), 'year');
          const start = localDate('2026-01-01');
          const payments = days.map((day) => ({
            date: addDays(start, day),
            amount: money(10n ** 16n, 'EUR'),
          }));
          const { amount: price } = presentValue('EUR', payments, rate, start);
          fc.pre(price.cents > 10n ** 9n && price.cents < 10n ** 24n);
          const result = effectiveAnnualRate([
            { date: start, amount: money(-price.cents, 'EUR') },
            ...payments,
          ]);
          if (result.kind !== 'rate') throw new Error(result.kind);
          const off = absolute(
            exact(
              result.percent.n * percentOf(rate).d - percentOf(rate).n * result.percent.d,
              result.percent.d * percentOf(rate).d,
            ),
          );
          expect(compare(off, exact(1, 1000))).toBe(-1);
        },
      ),
    );
  });

  it('does not change when every amount is multiplied or every day moved', () => {
    const flows = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 7000 }), fc.integer({ min: 1, max: 10 ** 9 })), {
        minLength: 1,
        maxLength: 10,
      })
      .map((list) => [[0, -(10 ** 9)] as const, ...list]);
    const made = (list: readonly (readonly [number, number])[], move: number, factor: number): DatedFlow[] =>
      list.map(([day, cents]) => ({
        date: addDays(localDate('2026-01-01'), day + move),
        amount: money(cents * factor, 'EUR'),
      }));
    fc.assert(
      fc.property(
        flows,
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 2, max: 50 }),
        (list, move, factor) => {
          const rate = rateOf(made(list, 0, 1));
          expect(rateOf(made(list, move, 1))).toBe(rate);
          expect(rateOf(made(list, 0, factor))).toBe(rate);
          expect(rateOf(made(list, 0, -1))).toBe(rate);
        },
      ),
    );
  });
});
