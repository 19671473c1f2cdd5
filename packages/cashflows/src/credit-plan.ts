import type { Currency, DayCount, InstalmentsPerYear, LocalDate, Money } from '@kontor/quantities';
import { total } from '@kontor/quantities';
import type { CreditRate } from './credit-rate.ts';
import { isAssumed, rateOn } from './credit-rate.ts';
import type { DatedFlow } from './dated-flow.ts';
import type { ConstructionInterest, DrawdownPhase } from './drawdown-phase.ts';
import { drawdownPhase } from './drawdown-phase.ts';
import type { EffectiveRate } from './effective-annual-rate.ts';
import { effectiveAnnualRate } from './effective-annual-rate.ts';
import { interestOn } from './interest.ts';
import type { RepaymentProfile } from './profile.ts';
import type { Instalment, RepaymentSchedule } from './repayment-schedule.ts';
import { repaymentSchedule } from './repayment-schedule.ts';

/** A premium falls due on one day; financed, it is drawn under the credit that day, else the buyer pays it. */
export interface PremiumTerms<C extends Currency = Currency> extends DatedFlow<C> {
  readonly payment: 'financed' | 'cash';
  /** The rate it was computed from is an assumption. */
  readonly assumed?: boolean;
}

/** A buyer's credit from the contract to the last instalment. All amounts are positive. */
export interface CreditTerms<C extends Currency = Currency> {
  readonly currency: C;
  /** What the buyer pays the exporter from own means; no part of the credit. */
  readonly downPayments: readonly DatedFlow<C>[];
  /** What the bank pays the exporter for the buyer, up to the starting point. */
  readonly drawdowns: readonly DatedFlow<C>[];
  readonly constructionInterest: ConstructionInterest;
  readonly premium: PremiumTerms<C> | null;
  /** Fees the buyer pays to the bank. */
  readonly fees: readonly DatedFlow<C>[];
  readonly startingPoint: LocalDate;
  readonly instalments: number;
  readonly instalmentsPerYear: InstalmentsPerYear;
  readonly profile: RepaymentProfile<C>;
  readonly rate: CreditRate;
  readonly dayCount: DayCount;
}

export type BuyerFlowKind =
  'down-payment' | 'drawdown' | 'premium' | 'fee' | 'construction-interest' | 'interest' | 'principal';

/** A flow as the buyer sees it: a drawdown is received (it pays for goods), everything else is paid. */
export interface BuyerFlow<C extends Currency = Currency> extends DatedFlow<C> {
  readonly kind: BuyerFlowKind;
}

export interface CreditPlan<C extends Currency = Currency> {
  readonly construction: DrawdownPhase<C>;
  readonly repayment: RepaymentSchedule<C>;
  /** In order of date. */
  readonly flows: readonly BuyerFlow<C>[];
  /** The down payments together. */
  readonly ownMeans: Money<C>;
  /** Premium, fees and interest together. */
  readonly totalCost: Money<C>;
  /** The yearly rate that makes what is drawn for goods worth what is paid; down payments are no part of it. */
  readonly allInCost: EffectiveRate;
  /** A rate behind these figures is an assumption. */
  readonly assumed: boolean;
}

/**
 * The whole life of a credit as the buyer pays it, and its all-in cost.
 *
 * @throws RangeError when drawdowns, premium or custom principal do not fit the credit
 * @throws MissingFixing when a floating index has no fixing for a period
 */
export function creditPlan<C extends Currency>(terms: CreditTerms<C>): CreditPlan<C> {
  const construction = drawdownPhase(terms.currency, {
    drawdowns: [...terms.drawdowns, ...financedPremium(terms)],
    startingPoint: terms.startingPoint,
    instalmentsPerYear: terms.instalmentsPerYear,
    interest: terms.constructionInterest,
    rate: terms.rate,
    dayCount: terms.dayCount,
  });
  const repayment = repaymentOf(terms, construction.principal);
  const flows = buyerFlows(terms, construction, repayment);
  let allInCost: EffectiveRate | null = null;
  return {
    construction,
    repayment,
    flows,
    ownMeans: total(
      terms.currency,
      terms.downPayments.map(({ amount }) => amount),
    ),
    totalCost: totalCost(terms, construction, repayment),
    // Searched when somebody asks: a caller that mixes several credits searches the rate of the whole.
    get allInCost() {
      const ofCredit = flows.filter(({ kind }) => kind !== 'down-payment');
      return (allInCost ??= effectiveAnnualRate(ofCredit, 'cost-of-credit'));
    },
    assumed: isAssumed(terms.rate) || terms.premium?.assumed === true,
  };
}

function financedPremium<C extends Currency>({ premium }: CreditTerms<C>): DatedFlow<C>[] {
  return premium?.payment === 'financed' ? [premium] : [];
}

/**
 * The repayment. With a floating rate the principal of an annuity is set once, at the rate of the first period, and
 * only the interest follows the index.
 */
function repaymentOf<C extends Currency>(terms: CreditTerms<C>, principal: Money<C>): RepaymentSchedule<C> {
  const { rate } = terms;
  const first = rateOn(rate, terms.startingPoint);
  const schedule = repaymentSchedule({
    ...terms,
    principal,
    interestRate: { rate: first, assumed: isAssumed(rate) },
  });
  return rate.kind === 'fixed' ? schedule : withFloatingInterest(terms, principal, schedule);
}

function withFloatingInterest<C extends Currency>(
  terms: CreditTerms<C>,
  principal: Money<C>,
  schedule: RepaymentSchedule<C>,
): RepaymentSchedule<C> {
  let from = terms.startingPoint;
  let balance = principal;
  const rows = schedule.rows.map((row): Instalment<C> => {
    const interest = interestOn(balance, rateOn(terms.rate, from), from, row.date, terms.dayCount);
    from = row.date;
    balance = row.balance;
    return { ...row, interest };
  });
  return {
    ...schedule,
    rows,
    totalInterest: total(
      terms.currency,
      rows.map((row) => row.interest),
    ),
  };
}

function buyerFlows<C extends Currency>(
  terms: CreditTerms<C>,
  construction: DrawdownPhase<C>,
  repayment: RepaymentSchedule<C>,
): BuyerFlow<C>[] {
  const cashPremium = terms.premium?.payment === 'cash' ? [terms.premium] : [];
  const constructionInterest = terms.constructionInterest === 'paid' ? construction.periods : [];
  const flows: BuyerFlow<C>[] = [
    ...terms.downPayments.map((flow) => paid('down-payment', flow.date, flow.amount)),
    ...terms.drawdowns.map(({ date, amount }): BuyerFlow<C> => ({ kind: 'drawdown', date, amount })),
    ...cashPremium.map((flow) => paid('premium', flow.date, flow.amount)),
    ...terms.fees.map((flow) => paid('fee', flow.date, flow.amount)),
    ...constructionInterest.map((period) => paid('construction-interest', period.to, period.interest)),
    ...repayment.rows.flatMap((row) => [
      paid('interest', row.date, row.interest),
      paid('principal', row.date, row.principal),
    ]),
  ];
  return flows
    .filter(({ amount }) => amount.cents !== 0n)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function paid<C extends Currency>(kind: BuyerFlowKind, date: LocalDate, amount: Money<C>): BuyerFlow<C> {
  return { kind, date, amount: { cents: -amount.cents, currency: amount.currency } };
}

function totalCost<C extends Currency>(
  terms: CreditTerms<C>,
  construction: DrawdownPhase<C>,
  repayment: RepaymentSchedule<C>,
): Money<C> {
  return total(terms.currency, [
    ...(terms.premium === null ? [] : [terms.premium.amount]),
    ...terms.fees.map((fee) => fee.amount),
    ...construction.periods.map((period) => period.interest),
    repayment.totalInterest,
  ]);
}
