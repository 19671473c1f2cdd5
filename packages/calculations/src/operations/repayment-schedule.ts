import type { RepaymentSchedule } from '@kontor/cashflows';
import { instalmentCount, monthsApart, repaymentSchedule as scheduleOf } from '@kontor/cashflows';
import type { TraceStep } from '@kontor/law';
import type { InstalmentsPerYear, LocalDate } from '@kontor/quantities';
import { DAY_COUNTS, amountText, partsOf, rateOfPercent, toDecimal } from '@kontor/quantities';
import { z } from 'zod';
import { decimalAnswerField, moneyAnswerField, moneyJson } from '../answer-fields.ts';
import { date, instalmentsPerYear, money, rate, someYears } from '../fields.ts';
import { MOST_ROWS } from '../limits.ts';
import { operation } from '../operation.ts';
import { badRequest } from '../outcome.ts';
import { asWholeIntervals } from '../whole-intervals.ts';
import { PROFILES } from './profiles.ts';

const input = z.strictObject({
  principal: money('positive'),
  startingPoint: date,
  repaymentYears: someYears,
  instalmentsPerYear,
  profile: z.enum(PROFILES),
  interestRate: rate,
  dayCount: z.enum(DAY_COUNTS),
});

const row = z.strictObject({
  date: z.iso.date(),
  principal: moneyAnswerField,
  interest: moneyAnswerField,
  balance: moneyAnswerField,
});

/** The repayment of a credit row by row. */
export const repaymentSchedule = operation({
  name: 'repaymentSchedule',
  description: 'Repayment schedule with interest on the balance, rounded to the cent in every row.',
  unit: null,
  input,
  value: z.strictObject({
    rows: z.array(row),
    totalInterest: moneyAnswerField,
    weightedAverageLifeYears: decimalAnswerField,
  }),
  compute(given) {
    const { principal, startingPoint, profile, interestRate, dayCount } = given;
    const perYear = given.instalmentsPerYear;
    const repaymentYears = asWholeIntervals(given.repaymentYears, perYear);
    const instalments = instalmentCount(repaymentYears, perYear);
    if (instalments === null) return badRequest({ name: 'repaymentYears', key: 'whole-instalments' });
    if (instalments > MOST_ROWS) {
      return badRequest({
        name: 'repaymentYears',
        key: 'too-many-rows',
        values: { limit: String(MOST_ROWS) },
      });
    }
    if (endsPastCalendar(startingPoint, instalments, perYear)) {
      return badRequest({ name: 'startingPoint', key: 'past-calendar' });
    }
    const schedule = scheduleOf({
      principal,
      startingPoint,
      instalments,
      instalmentsPerYear: perYear,
      profile,
      interestRate: rateOfPercent(interestRate, 'year'),
      dayCount,
    });
    return { kind: 'value', value: scheduleJson(schedule), basis: [], trace: traceOf(given, schedule) };
  },
});

function endsPastCalendar(start: LocalDate, instalments: number, perYear: InstalmentsPerYear): boolean {
  const { year, month } = partsOf(start);
  return year * 12 + month - 1 + instalments * monthsApart(perYear) >= 10_000 * 12;
}

function scheduleJson({ rows, totalInterest, weightedAverageLifeYears }: RepaymentSchedule) {
  return {
    rows: rows.map((instalment) => ({
      date: instalment.date,
      principal: moneyJson(instalment.principal),
      interest: moneyJson(instalment.interest),
      balance: moneyJson(instalment.balance),
    })),
    totalInterest: moneyJson(totalInterest),
    weightedAverageLifeYears: toDecimal(weightedAverageLifeYears),
  };
}

function traceOf(given: z.output<typeof input>, schedule: RepaymentSchedule): TraceStep[] {
  const instalmentsPerYearText = String(given.instalmentsPerYear);
  const instalments = String(schedule.rows.length);
  return [
    {
      step: 'instalments',
      formula: 'repaymentYears × instalmentsPerYear',
      operands: {
        repaymentYears: toDecimal(given.repaymentYears),
        instalmentsPerYear: instalmentsPerYearText,
      },
      result: instalments,
    },
    {
      step: 'total-interest',
      formula: 'Σ balance × interestRate ÷ 100 × part of the year, rounded to the cent in each row',
      operands: {
        principal: amountText(given.principal),
        interestRate: toDecimal(given.interestRate),
        dayCount: given.dayCount,
        profile: given.profile,
      },
      result: amountText(schedule.totalInterest),
    },
    {
      step: 'weighted-average-life',
      formula: 'Σ principal of instalment k × k ÷ instalmentsPerYear ÷ principal',
      operands: { instalments, instalmentsPerYear: instalmentsPerYearText },
      result: toDecimal(schedule.weightedAverageLifeYears),
    },
  ];
}
