import type { DatedFlow } from '@kontor/cashflows';
import { wholeIntervals } from '@kontor/cashflows';
import type { Remark } from '@kontor/law';
import type { InstalmentsPerYear, LocalDate, Money } from '@kontor/quantities';
import { addMonths, allocateEqually } from '@kontor/quantities';
import type { Deal } from '../deal/deal.ts';
import { derived } from '../deal/deal.ts';
import { creditPrincipal } from '../instruments/credendo/credit/amounts.ts';
import type { FactName } from '../project/facts.ts';

/**
 * What every structure of a comparison shares: the same goods, the same dates, the same down payment. Where an answer
 * is missing the frame takes the plainest case and says so.
 */
export interface Frame {
  readonly currency: string;
  readonly contract: Money;
  readonly signedOn: LocalDate;
  readonly startingPoint: LocalDate;
  /** Days on which the exporter is paid. */
  readonly payDays: readonly LocalDate[];
  /** The part of the contract that officially supported credit may carry: export credit and supported local costs. */
  readonly financeable: Money;
  readonly instalmentsPerYear: InstalmentsPerYear;
  readonly instalments: number;
  readonly remarks: readonly Remark[];
}

/** The frame, or the facts without which no structure can be laid out. */
export type Framing =
  { readonly frame: Frame } | { readonly frame: null; readonly missing: readonly FactName[] };

const FREQUENCIES: readonly number[] = [1, 2, 3, 4, 6, 12];
/** Half-yearly, as the standard profile repays (OECD-4). */
export const DEFAULT_FREQUENCY = 2;

export const framing = derived((deal): Framing => {
  const { contractValue, repaymentYears } = deal.project;
  const principal = creditPrincipal(deal);
  const instalmentsPerYear = frequency(deal);
  const instalments = repaymentYears === null ? null : wholeIntervals(repaymentYears, instalmentsPerYear);
  if (
    contractValue === null ||
    principal === null ||
    instalments === null ||
    instalments < 1 ||
    principal.money.currency !== contractValue.currency ||
    principal.money.cents > contractValue.cents
  ) {
    return { frame: null, missing: unansweredOf(deal) };
  }
  const dates = datesOf(deal);
  return {
    frame: {
      ...dates,
      currency: contractValue.currency,
      contract: contractValue,
      financeable: principal.money,
      instalmentsPerYear,
      instalments,
      remarks: remarksOf(deal),
    },
  };
});

function frequency({ project }: Deal): InstalmentsPerYear {
  const wished = project.instalmentsPerYear;
  return wished !== null && FREQUENCIES.includes(wished) ? (wished as InstalmentsPerYear) : DEFAULT_FREQUENCY;
}

const NEEDED = ['contractValue', 'localCosts', 'country', 'repaymentYears'] as const;

function unansweredOf({ project }: Deal): FactName[] {
  return NEEDED.filter((name) => project[name] === null);
}

function datesOf(deal: Deal): Pick<Frame, 'signedOn' | 'startingPoint' | 'payDays'> {
  const { contractSignedOn, plannedSignatureOn, startingPointOn, drawdownMonths } = deal.project;
  const signedOn = contractSignedOn ?? plannedSignatureOn ?? deal.on;
  const months = drawdownMonths ?? 0;
  const given = startingPointOn !== null && startingPointOn >= signedOn ? startingPointOn : null;
  const startingPoint = given ?? addMonths(signedOn, months);
  return { signedOn, startingPoint, payDays: payDays(signedOn, startingPoint, months) };
}

const MONTHS_BETWEEN_PAY_DAYS = 6;

/** Every six months back from the starting point while that is after the signature. */
function payDays(signedOn: LocalDate, startingPoint: LocalDate, months: number): LocalDate[] {
  const days = [startingPoint];
  for (let back = MONTHS_BETWEEN_PAY_DAYS; back < months; back += MONTHS_BETWEEN_PAY_DAYS) {
    const day = addMonths(startingPoint, -back);
    if (day > signedOn) days.unshift(day);
  }
  return days;
}

function remarksOf({ project }: Deal): Remark[] {
  const remarks: Remark[] = [];
  const say = (key: string): number => remarks.push({ key: `structures.${key}`, values: {} });
  if (project.plannedSignatureOn === null && project.contractSignedOn === null) say('signed-today');
  if (project.drawdownMonths === null && project.startingPointOn === null) say('no-drawdown-period');
  if (project.instalmentsPerYear === null) say('half-yearly');
  return remarks;
}

/** The amount in equal parts on the pay days, no cent lost. */
export function spread(amount: Money, days: readonly LocalDate[]): DatedFlow[] {
  if (amount.cents <= 0n) return [];
  const parts = allocateEqually(amount, days.length, 'largest-remainder');
  return days.flatMap((date, i) => {
    const part = parts[i];
    return part === undefined || part.cents === 0n ? [] : [{ date, amount: part }];
  });
}
