import type { BuyerFlow, CreditPlan, CreditRate, CreditTerms, DatedFlow } from '@kontor/cashflows';
import { creditPlan, effectiveAnnualRate } from '@kontor/cashflows';
import type { EffectiveRate } from '@kontor/cashflows';
import type { InstalmentsPerYear, LocalDate, Money } from '@kontor/quantities';
import { amountText } from '@kontor/quantities';
import type { CashRow } from '../assessment/document.ts';
import type { Frame } from './frame.ts';
import { spread } from './frame.ts';

/** How one deal is paid: from the buyer's own means, by grants, by credits; and what a premium adds. */
export interface Composition {
  readonly own: readonly DatedFlow[];
  readonly grants: readonly DatedFlow[];
  readonly plans: readonly CreditPlan[];
}

interface CreditParts {
  readonly principal: Money;
  readonly rate: CreditRate;
  readonly premium: Money | null;
  readonly premiumAssumed?: boolean;
  readonly premiumPayment: 'cash' | 'financed';
  readonly instalments?: number;
  readonly instalmentsPerYear?: InstalmentsPerYear;
  /** Instalments of principal before the first one that repays (grace). */
  readonly grace?: number;
}

/** A credit within the frame; null when there is nothing to finance. */
export function creditWithin(frame: Frame, parts: CreditParts): CreditPlan | null {
  if (parts.principal.cents <= 0n) return null;
  const instalments = parts.instalments ?? frame.instalments;
  const terms: CreditTerms = {
    currency: frame.currency,
    downPayments: [],
    drawdowns: spread(parts.principal, frame.payDays),
    constructionInterest: 'paid',
    premium: premiumOf(frame, parts),
    fees: [],
    startingPoint: frame.startingPoint,
    instalments,
    instalmentsPerYear: parts.instalmentsPerYear ?? frame.instalmentsPerYear,
    profile: profileOf(parts, instalments),
    rate: parts.rate,
    dayCount: '30E/360',
  };
  return creditPlan(terms);
}

function premiumOf(
  frame: Frame,
  { premium, premiumPayment, premiumAssumed }: CreditParts,
): CreditTerms['premium'] {
  if (premium === null || premium.cents <= 0n) return null;
  const date = frame.payDays[0] ?? frame.startingPoint;
  return { date, amount: premium, payment: premiumPayment, assumed: premiumAssumed ?? false };
}

/** Equal principal; with grace the first instalments carry interest alone. */
function profileOf(
  { principal, premium, premiumPayment, grace = 0 }: CreditParts,
  count: number,
): CreditTerms['profile'] {
  if (grace === 0) return 'equal-principal';
  const financed = premiumPayment === 'financed' ? (premium?.cents ?? 0n) : 0n;
  const owed = principal.cents + financed;
  const repaying = BigInt(count - grace);
  const each = owed / repaying;
  const cents = Array.from({ length: count }, (_, i) =>
    i < grace ? 0n : i === count - 1 ? owed - each * (repaying - 1n) : each,
  );
  return { kind: 'custom', principal: cents.map((part) => ({ cents: part, currency: principal.currency })) };
}

/** Every flow as the buyer sees it, the goods paid by a grant included: received is positive. */
function buyerFlows({ grants, plans }: Composition): readonly DatedFlow[] {
  return [...grants, ...plans.flatMap((plan) => plan.flows)];
}

/** The yearly rate at which the goods received on finance are worth what the buyer pays for them. */
export function buyerCost(composition: Composition): EffectiveRate {
  return effectiveAnnualRate(buyerFlows(composition));
}

/** Everything the buyer pays: own means, premium, interest and principal. */
export function buyerTotal(composition: Composition, currency: string): Money {
  const own = composition.own.reduce((sum, { amount }) => sum + amount.cents, 0n);
  const paid = composition.plans
    .flatMap((plan) => plan.flows)
    .reduce((sum, { amount }) => (amount.cents < 0n ? sum - amount.cents : sum), 0n);
  return { cents: own + paid, currency };
}

type Column = Exclude<keyof CashRow, 'date' | 'balance'>;

const COLUMN: Readonly<Record<BuyerFlow['kind'], Column>> = {
  'down-payment': 'own',
  drawdown: 'drawn',
  premium: 'premium',
  fee: 'premium',
  'construction-interest': 'interest',
  interest: 'interest',
  principal: 'principal',
};

/** The timeline day by day; amounts positive, in the column that says what they are. */
export function cashRows(composition: Composition): CashRow[] {
  const days = new Map<LocalDate, Record<Column, bigint>>();
  const put = (date: LocalDate, column: Column, cents: bigint): void => {
    const row = days.get(date) ?? { own: 0n, grant: 0n, drawn: 0n, principal: 0n, interest: 0n, premium: 0n };
    row[column] += cents < 0n ? -cents : cents;
    days.set(date, row);
  };
  for (const { date, amount } of composition.own) put(date, 'own', amount.cents);
  for (const { date, amount } of composition.grants) put(date, 'grant', amount.cents);
  for (const plan of composition.plans) {
    for (const { kind, date, amount } of plan.flows) put(date, COLUMN[kind], amount.cents);
  }
  return rowsOf(days, composition.plans);
}

function rowsOf(
  days: ReadonlyMap<LocalDate, Record<Column, bigint>>,
  plans: readonly CreditPlan[],
): CashRow[] {
  const financedPremium = plans.reduce(
    (sum, plan) => sum + plan.construction.principal.cents - drawnBy(plan),
    0n,
  );
  let balance = 0n;
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, row], i) => {
      balance += row.drawn - row.principal + (i === 0 ? financedPremium : 0n);
      return { date, ...textsOf(row), balance: amountText({ cents: balance, currency: '' }) };
    });
}

function drawnBy(plan: CreditPlan): bigint {
  return plan.flows.reduce((sum, { kind, amount }) => (kind === 'drawdown' ? sum + amount.cents : sum), 0n);
}

function textsOf(row: Record<Column, bigint>): Record<Column, string> {
  const text = (cents: bigint): string => amountText({ cents, currency: '' });
  return {
    own: text(row.own),
    grant: text(row.grant),
    drawn: text(row.drawn),
    principal: text(row.principal),
    interest: text(row.interest),
    premium: text(row.premium),
  };
}
