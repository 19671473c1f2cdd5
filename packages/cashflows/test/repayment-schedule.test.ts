import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  amountText,
  compare,
  exact,
  money,
  parseExact,
  toDecimal,
  total,
} from '@kontor/quantities';
import type { RepaymentSchedule } from '@kontor/cashflows';
import {
  assumption,
  instalmentCount,
  instalmentDates,
  interestOn,
  levelPayment,
  repaymentSchedule,
  stated,
} from '@kontor/cashflows';
import { credit, credits, euro, perYear } from './credits.ts';

type Row = [date: string, principal: string, interest: string, balance: string];

function rowsOf(schedule: RepaymentSchedule): Row[] {
  return schedule.rows.map(({ date, principal, interest, balance }) => [
    date,
    amountText(principal),
    amountText(interest),
    amountText(balance),
  ]);
}

describe('equal principal', () => {
  const schedule = repaymentSchedule(
    credit({
      principal: '1000000.00',
      startingPoint: '2027-01-31',
      instalments: 3,
      instalmentsPerYear: 2,
      profile: 'equal-principal',
      rate: '5',
      dayCount: '30E/360',
    }),
  );

  it('is divided down to the cent, the remainder in the last instalment', () => {
    expect(rowsOf(schedule)).toEqual([
      ['2027-07-31', '333333.33', '25000.00', '666666.67'],
      ['2028-01-31', '333333.33', '16666.67', '333333.34'],
      ['2028-07-31', '333333.34', '8333.33', '0.00'],
    ]);
    expect(amountText(schedule.totalInterest)).toBe('50000.00');
  });

  it('has the average life of the standard profile, (term + interval) / 2, when it divides evenly', () => {
    const even = credit({
      principal: '8500000',
      startingPoint: '2027-03-31',
      instalments: 20,
      instalmentsPerYear: 2,
      profile: 'equal-principal',
      rate: '4.84',
      dayCount: 'ACT/360',
    });
    const { weightedAverageLifeYears, totalInterest, rows } = repaymentSchedule(even);
    expect(weightedAverageLifeYears).toEqual(parseExact('5.25'));
    expect(amountText(totalInterest)).toBe('2192019.19');
    expect(rows.at(-1)).toMatchObject({ date: '2037-03-31', interest: euro('10399.28') });
  });

  it('counts leap days where the day count says so', () => {
    const leap = credit({
      principal: '1234567.89',
      startingPoint: '2028-02-29',
      instalments: 7,
      instalmentsPerYear: 1,
      profile: 'equal-principal',
      rate: '3.99',
      dayCount: 'ACT/ACT-ISDA',
    });
    expect(rowsOf(repaymentSchedule(leap)).slice(0, 2)).toEqual([
      ['2029-02-28', '176366.84', '49146.06', '1058201.05'],
      ['2030-02-28', '176366.84', '42222.22', '881834.21'],
    ]);
  });
});

describe('an annuity', () => {
  const annuity = credit({
    principal: '8500000',
    startingPoint: '2027-03-31',
    instalments: 20,
    instalmentsPerYear: 2,
    profile: 'annuity',
    rate: '4.84',
    dayCount: 'ACT/365F',
  });

  it('pays the level sum of r = R / A every time, and the last instalment adjusts', () => {
    const rows = rowsOf(repaymentSchedule(annuity));
    expect(amountText(levelPayment(euro('8500000'), perYear('4.84'), 20, 2))).toBe('541138.70');
    expect(rows.slice(0, 2)).toEqual([
      ['2027-09-30', '334875.14', '206263.56', '8165124.86'],
      ['2028-03-31', '343001.32', '198137.38', '7822123.54'],
    ]);
    expect(rows.at(-1)).toEqual(['2037-03-31', '531512.22', '12827.36', '0.00']);
  });

  it('without interest is equal principal, rounded to the nearest cent', () => {
    const free = repaymentSchedule({
      ...annuity,
      principal: euro('1000.00'),
      instalments: 7,
      interestRate: perYear('0'),
    });
    expect(free.rows.map((row) => amountText(row.principal))).toEqual([
      ...Array<string>(6).fill('142.86'),
      '142.84',
    ]);
    expect(free.totalInterest).toEqual(euro('0'));
  });

  it('at a negative rate pays back less than was lent', () => {
    const { rows, totalInterest } = repaymentSchedule({ ...annuity, interestRate: perYear('-0.5') });
    expect(totalInterest.cents < 0n).toBe(true);
    expect(rows.at(-1)?.balance).toEqual(euro('0'));
  });

  it('of a few cents never repays more than is owed', () => {
    const { rows } = repaymentSchedule({ ...annuity, principal: euro('0.10'), interestRate: perYear('0') });
    expect(rows.map((row) => row.principal.cents)).toEqual([
      ...Array<bigint>(10).fill(1n),
      ...Array<bigint>(10).fill(0n),
    ]);
  });
});

describe('a bullet', () => {
  it('pays interest every period and the principal at the end', () => {
    const bullet = credit({
      principal: '250000',
      startingPoint: '2026-05-15',
      instalments: 3,
      instalmentsPerYear: 2,
      profile: 'bullet',
      rate: '4',
      dayCount: 'ACT/360',
    });
    const schedule = repaymentSchedule(bullet);
    expect(rowsOf(schedule)).toEqual([
      ['2026-11-15', '0.00', '5111.11', '250000.00'],
      ['2027-05-15', '0.00', '5027.78', '250000.00'],
      ['2027-11-15', '250000.00', '5111.11', '0.00'],
    ]);
    expect(toDecimal(schedule.weightedAverageLifeYears)).toBe('1.5');
  });
});

describe('custom principal', () => {
  const terms = credit({
    principal: '1000',
    startingPoint: '2026-05-15',
    instalments: 4,
    instalmentsPerYear: 2,
    profile: 'bullet',
    rate: '4',
    dayCount: '30E/360',
  });
  const custom = (...amounts: string[]) =>
    ({ ...terms, profile: { kind: 'custom', principal: amounts.map(euro) } }) as const;

  it('is repaid as named', () => {
    const schedule = repaymentSchedule(custom('0', '500', '0', '500'));
    expect(schedule.rows.map((row) => amountText(row.interest))).toEqual([
      '20.00',
      '20.00',
      '10.00',
      '10.00',
    ]);
    expect(schedule.weightedAverageLifeYears).toEqual(parseExact('1.5'));
  });

  it.each([
    ['too little', custom('0', '500', '0', '499.99')],
    ['one instalment short', custom('500', '0', '500')],
    ['a negative instalment', custom('-1', '501', '0', '500')],
  ])('is refused with %s', (_, broken) => {
    expect(() => repaymentSchedule(broken)).toThrow(RangeError);
  });
});

describe('instalments', () => {
  it('fall on month steps from the starting point, back on the 31st after a short month', () => {
    const terms = credit({
      principal: '100000',
      startingPoint: '2027-12-31',
      instalments: 4,
      instalmentsPerYear: 12,
      profile: 'equal-principal',
      rate: '6',
      dayCount: '30E/360',
    });
    expect(repaymentSchedule(terms).rows.map((row) => row.date)).toEqual([
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ]);
  });

  it('come out as a whole number or not at all', () => {
    expect(instalmentCount(parseExact('8.5'), 2)).toBe(17);
    expect(instalmentCount(exact(1, 3), 3)).toBe(1);
    expect(instalmentCount(parseExact('8.25'), 2)).toBeNull();
    expect(instalmentCount(parseExact('0'), 2)).toBeNull();
  });

  it.each([0, -1, 2.5])('number %d make no schedule', (instalments) => {
    const terms = credit({
      principal: '1000',
      startingPoint: '2026-05-15',
      instalments,
      instalmentsPerYear: 2,
      profile: 'equal-principal',
      rate: '4',
      dayCount: '30E/360',
    });
    expect(() => repaymentSchedule(terms)).toThrow(RangeError);
  });
});

describe('every schedule', () => {
  it('repays the credit to the cent', () => {
    fc.assert(
      fc.property(credits, (terms) => {
        const { rows, totalInterest } = repaymentSchedule(terms);
        const sum = (column: 'principal' | 'interest') =>
          total(
            'EUR',
            rows.map((row) => row[column]),
          );
        expect(sum('principal')).toEqual(terms.principal);
        expect(sum('interest')).toEqual(totalInterest);
        expect(rows.at(-1)?.balance).toEqual(money(0n, 'EUR'));
        expect(rows).toHaveLength(terms.instalments);
      }),
    );
  });

  it('charges in each row the interest of the balance before it', () => {
    fc.assert(
      fc.property(credits, (terms) => {
        const { rate } = stated(terms.interestRate);
        let [from, balance] = [terms.startingPoint, terms.principal];
        for (const row of repaymentSchedule(terms).rows) {
          expect(row.interest).toEqual(interestOn(balance, rate, from, row.date, terms.dayCount));
          expect(row.balance.cents).toBe(balance.cents - row.principal.cents);
          [from, balance] = [row.date, row.balance];
        }
      }),
    );
  });

  it('has the dates and the average life of its definition', () => {
    fc.assert(
      fc.property(credits, (terms) => {
        const { rows, weightedAverageLifeYears } = repaymentSchedule(terms);
        const { startingPoint, instalments, instalmentsPerYear, principal } = terms;
        const dates = rows.map((row) => row.date);
        expect(dates).toEqual(instalmentDates(startingPoint, instalments, instalmentsPerYear));
        expect(dates.at(-1)).toBe(addMonths(startingPoint, (12 / instalmentsPerYear) * instalments));
        const weighted = rows.reduce((sum, row, i) => sum + row.principal.cents * BigInt(i + 1), 0n);
        expect(weightedAverageLifeYears).toEqual(
          exact(weighted, principal.cents * BigInt(instalmentsPerYear)),
        );
      }),
    );
  });

  it('of an annuity lasts longer on average than equal principal and shorter than a bullet', () => {
    fc.assert(
      fc.property(credits, (terms) => {
        const life = (profile: 'equal-principal' | 'annuity' | 'bullet') =>
          repaymentSchedule({ ...terms, profile, dayCount: '30E/360', interestRate: perYear('5') })
            .weightedAverageLifeYears;
        fc.pre(terms.instalments > 1);
        expect(compare(life('equal-principal'), life('annuity'))).toBe(-1);
        expect(compare(life('annuity'), life('bullet'))).toBe(-1);
      }),
    );
  });

  it('keeps the label of an assumed rate', () => {
    fc.assert(
      fc.property(credits, (terms) => {
        const { rate } = stated(terms.interestRate);
        const assumed = repaymentSchedule({ ...terms, interestRate: assumption(rate) });
        expect(assumed).toEqual({ ...repaymentSchedule(terms), assumed: true });
        expect(repaymentSchedule(terms).assumed).toBe(false);
      }),
    );
  });
});
