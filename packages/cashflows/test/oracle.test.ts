import * as spreadsheet from '@formulajs/formulajs';
import * as quantLib from '@quantlib/ql';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayCount, LocalDate } from '@kontor/quantities';
import {
  DAY_COUNTS,
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumber,
  easterSunday,
  exact,
  localDate,
  money,
  partsOf,
  rateOfPercent,
  toDecimal,
  yearFraction,
} from '@kontor/quantities';
import { effectiveAnnualRate, levelPayment, presentValue, repaymentSchedule } from '@kontor/cashflows';
import { perYear } from './credits.ts';

// Two independent implementations, both in floating point: a port of QuantLib for days, the functions of spreadsheets
// for money. Agreement is asked for up to the error of a float.
const dates = fc
  .integer({ min: dayNumber(localDate('1980-01-01')), max: dayNumber(localDate('2099-12-31')) })
  .map(dateOfDayNumber);
// One library reads days in universal time for day counts, both read them in local time elsewhere.
const universal = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);
const local = (date: LocalDate): Date => {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day);
};

const counters: Record<DayCount, quantLib.DayCounter> = {
  '30E/360': new quantLib.Thirty360(quantLib.Thirty360.Convention.EurobondBasis),
  'ACT/360': new quantLib.Actual360(),
  'ACT/365F': new quantLib.Actual365Fixed(),
  'ACT/ACT-ISDA': new quantLib.ActualActual(quantLib.ActualActual.Convention.ISDA),
};

describe('QuantLib agrees', () => {
  it.each(DAY_COUNTS)('on parts of a year by %s', (dayCount) => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        fc.pre(a < b);
        const ours = Number(toDecimal(yearFraction(a, b, dayCount)));
        expect(ours).toBeCloseTo(counters[dayCount].yearFraction(universal(a), universal(b)), 10);
      }),
      { numRuns: 300 },
    );
  });

  it('on Easter Monday, a holiday of the European payment system', () => {
    const target = new quantLib.TARGET();
    for (let year = 2000; year < 2100; year += 1) {
      expect(target.isHoliday(local(addDays(easterSunday(year), 1)))).toBe(true);
      expect(target.isHoliday(local(addDays(easterSunday(year), 2)))).toBe(false);
    }
  });
});

describe('spreadsheets agree', () => {
  const loans = fc.record({
    cents: fc.bigInt(10n ** 6n, 10n ** 11n),
    basisPoints: fc.integer({ min: 50, max: 1500 }),
    instalments: fc.integer({ min: 1, max: 60 }),
    instalmentsPerYear: fc.constantFrom(1 as const, 2 as const, 4 as const, 12 as const),
  });

  it('on the level payment of an annuity (PMT)', () => {
    fc.assert(
      fc.property(loans, ({ cents, basisPoints, instalments, instalmentsPerYear }) => {
        const rate = rateOfPercent(exact(basisPoints, 100), 'year');
        const ours = levelPayment(money(cents, 'EUR'), rate, instalments, instalmentsPerYear);
        const theirs = spreadsheet.PMT(
          basisPoints / 10_000 / instalmentsPerYear,
          instalments,
          -Number(cents),
        );
        expect(Math.abs(Number(ours.cents) - Number(theirs))).toBeLessThanOrEqual(0.55);
      }),
    );
  });

  it('on the interest of every row (IPMT), but for cents that rounding moved', () => {
    fc.assert(
      fc.property(loans, ({ cents, basisPoints, instalments, instalmentsPerYear }) => {
        const { rows } = repaymentSchedule({
          principal: money(cents, 'EUR'),
          startingPoint: localDate('2027-03-15'),
          instalments,
          instalmentsPerYear,
          profile: 'annuity',
          interestRate: rateOfPercent(exact(basisPoints, 100), 'year'),
          dayCount: '30E/360',
        });
        const rate = basisPoints / 10_000 / instalmentsPerYear;
        // Every row moves the balance by a cent at most, and what was moved bears interest to the end.
        const moved = (1 + rate) ** instalments;
        rows.forEach(({ interest }, i) => {
          const theirs = Number(spreadsheet.IPMT(rate, i + 1, instalments, -Number(cents)));
          expect(Math.abs(Number(interest.cents) - theirs)).toBeLessThan(moved);
        });
      }),
    );
  });

  it('on month steps from the end of a month (EDATE)', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 240 }), (date, months) => {
        const theirs = spreadsheet.EDATE(local(date), months) as Date;
        const text = [theirs.getFullYear(), theirs.getMonth() + 1, theirs.getDate()]
          .map((part) => String(part).padStart(2, '0'))
          .join('-');
        expect(addMonths(date, months)).toBe(text);
      }),
    );
  });

  const projects = fc
    .array(fc.tuple(fc.integer({ min: 30, max: 5000 }), fc.integer({ min: 1000, max: 10 ** 6 })), {
      minLength: 2,
      maxLength: 20,
    })
    .map((payments) => [[0, -payments.reduce((sum, [, amount]) => sum + amount, 0)] as const, ...payments])
    .map((list) =>
      list.map(([day, amount], i) => ({
        date: addDays(localDate('2026-01-01'), day),
        // One payment grows by half, so that the rate is well above zero.
        cents: i === 1 ? Math.round(amount * 1.5) : amount,
      })),
    );

  it('on the effective annual rate (XIRR) and the present value (XNPV)', () => {
    fc.assert(
      fc.property(projects, (list) => {
        const flows = list.map(({ date, cents }) => ({ date, amount: money(cents, 'EUR') }));
        const amounts = list.map(({ cents }) => cents);
        const days = list.map(({ date }) => date);
        const ours = effectiveAnnualRate(flows);
        const theirs = Number(spreadsheet.XIRR(amounts, days, 0.05));
        expect(ours.kind).toBe('rate');
        if (ours.kind === 'rate') expect(Number(toDecimal(ours.percent))).toBeCloseTo(theirs * 100, 4);
        const { amount } = presentValue('EUR', flows, perYear('7'), localDate('2026-01-01'));
        const value = Number(spreadsheet.XNPV(0.07, amounts, days));
        expect(Math.abs(Number(amount.cents) - value)).toBeLessThanOrEqual(0.501);
      }),
    );
  });
});
