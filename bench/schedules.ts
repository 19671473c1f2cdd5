import { Decimal } from 'decimal.js';
import type { RepaymentTerms } from '@kontor/cashflows';
import { repaymentSchedule } from '@kontor/cashflows';
import {
  addMonths,
  daysBetween,
  localDate,
  money,
  parseExact,
  percentOf,
  rateOfPercent,
  toDecimal,
} from '@kontor/quantities';

/** Schedules of twenty half-yearly instalments computed in a second on one core. */
export interface ScheduleSpeed {
  readonly profile: 'equal-principal' | 'annuity' | 'bullet';
  /** In whole cents. */
  readonly ours: number;
  /** The same arithmetic with decimal.js. */
  readonly decimal: number;
}

const INSTALMENTS = 20;
const PROFILES = ['equal-principal', 'annuity', 'bullet'] as const;

/** Measures both for about two seconds a profile. Throws when the two do not agree on the interest. */
export function measureSchedules(): ScheduleSpeed[] {
  return PROFILES.map((profile) => {
    const terms: RepaymentTerms<'EUR'> = {
      principal: money(8_500_000_00n, 'EUR'),
      startingPoint: localDate('2027-01-31'),
      instalments: INSTALMENTS,
      instalmentsPerYear: 2,
      profile,
      interestRate: rateOfPercent(parseExact('4.84'), 'year'),
      dayCount: 'ACT/360',
    };
    const ourInterest = repaymentSchedule(terms).totalInterest.cents.toString();
    const theirInterest = decimalInterest(terms, profile).times(100).toFixed(0);
    if (ourInterest !== theirInterest) throw new Error(`${profile}: ${ourInterest} against ${theirInterest}`);
    return {
      profile,
      ours: perSecond(() => repaymentSchedule(terms)),
      decimal: perSecond(() => decimalInterest(terms, profile)),
    };
  });
}

/** The best of several short rounds: the others were disturbed by what else the machine did. */
function perSecond(work: () => unknown): number {
  const rounds = Array.from({ length: 8 }, () => runFor(100, work));
  return Math.round(Math.max(...rounds.map(({ runs, milliseconds }) => (runs / milliseconds) * 1000)));
}

function runFor(budget: number, work: () => unknown): { runs: number; milliseconds: number } {
  const start = performance.now();
  let runs = 0;
  let milliseconds = 0;
  while (milliseconds < budget) {
    for (let i = 0; i < 20; i += 1) work();
    runs += 20;
    milliseconds = performance.now() - start;
  }
  return { runs, milliseconds };
}

/** The schedule as one would write it with a decimal library: same dates, same rounding, rows as objects. */
function decimalInterest(terms: RepaymentTerms<'EUR'>, profile: ScheduleSpeed['profile']): Decimal {
  const rate = 'rate' in terms.interestRate ? terms.interestRate.rate : terms.interestRate;
  const yearly = new Decimal(toDecimal(percentOf(rate))).div(100);
  const principal = new Decimal(terms.principal.cents.toString()).div(100);
  const half = yearly.div(terms.instalmentsPerYear);
  const level = principal
    .times(half)
    .div(new Decimal(1).minus(half.plus(1).pow(-INSTALMENTS)))
    .toDecimalPlaces(2);
  const rows: { date: string; principal: Decimal; interest: Decimal; balance: Decimal }[] = [];
  let balance = principal;
  let from = terms.startingPoint;
  for (let k = 1; k <= INSTALMENTS; k += 1) {
    const date = addMonths(terms.startingPoint, 6 * k);
    const interest = balance.times(yearly).times(daysBetween(from, date)).div(360).toDecimalPlaces(2);
    const regular = {
      'equal-principal': () => principal.div(INSTALMENTS).toDecimalPlaces(2, Decimal.ROUND_FLOOR),
      annuity: () => level.minus(interest),
      bullet: () => new Decimal(0),
    }[profile];
    const repaid = k === INSTALMENTS ? balance : regular();
    balance = balance.minus(repaid);
    rows.push({ date, principal: repaid, interest, balance });
    from = date;
  }
  return rows.reduce((sum, row) => sum.plus(row.interest), new Decimal(0));
}

/** Prints what was measured, one line a profile. */
export function printSchedules(): void {
  for (const { profile, ours, decimal } of measureSchedules()) {
    const ratio = (ours / decimal).toFixed(0);
    console.log(`${profile}: ${String(ours)} schedules/s, decimal.js ${String(decimal)}/s, ${ratio} times`);
  }
}

if (import.meta.main) printSchedules();
