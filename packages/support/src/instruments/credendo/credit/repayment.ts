import type { Exact, Money } from '@kontor/quantities';
import { addMonths, exact, money, subtract, times } from '@kontor/quantities';
import { answersMissing, figure, parameterFigure, unknownFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { countValue, moneyValue, monthsValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import { creditPrincipal } from './amounts.ts';

const MONTHS_A_YEAR = 12;
const NAMES = ['credendo-instalments', 'credendo-instalment', 'credendo-last-instalment'] as const;

/** Number and amount of the instalments of principal: equal cents, the remainder in the last one. */
export const repaymentFigures = derived((deal): Figure[] => {
  const { repaymentYears, instalmentsPerYear } = deal.project;
  const principal = creditPrincipal(deal);
  if (repaymentYears === null || instalmentsPerYear === null || principal === null) {
    const facts = unansweredFacts(deal, [
      'repaymentYears',
      'instalmentsPerYear',
      'contractValue',
      'localCosts',
    ]);
    return NAMES.map((name) => unknownFigure(name, { remarks: [answersMissing(facts)] }));
  }
  const count = wholeCount(repaymentYears, instalmentsPerYear);
  if (count === null) {
    const remarks = [{ key: 'credendo.no-whole-number-of-instalments', values: {} }];
    return NAMES.map((name) => unknownFigure(name, { remarks }));
  }
  return [...amounts(principal.money, count), ...dates(deal, count, instalmentsPerYear)];
});

function wholeCount(years: Exact, perYear: number): number | null {
  const count = times(years, exact(perYear));
  return count.d === 1n && count.n > 0n ? Number(count.n) : null;
}

function amounts(principal: Money, count: number): Figure[] {
  const each = money(principal.cents / BigInt(count), principal.currency);
  const last = subtract(principal, money(each.cents * BigInt(count - 1), principal.currency));
  const operands = { principal: String(principal.cents), n: String(count) };
  const step = {
    step: 'instalment',
    formula: 'floor(principal ÷ n), in cents',
    operands,
    result: String(each.cents),
  };
  return [
    figure(NAMES[0], countValue(count)),
    figure(NAMES[1], moneyValue(each), { trace: [step] }),
    figure(NAMES[2], moneyValue(last)),
  ];
}

/** The distance between instalments, and the days of the first and last one once the starting point is known. */
function dates(deal: Deal, count: number, perYear: number): Figure[] {
  if (MONTHS_A_YEAR % perYear !== 0) return [];
  const apart = MONTHS_A_YEAR / perYear;
  const interval = figure('credendo-instalment-interval', monthsValue(apart));
  const firstWithin = parameterFigure(
    'credendo-first-instalment-within',
    deal.coverLaw.integer('credendo.credit.first-instalment'),
    monthsValue,
  );
  const start = deal.project.startingPointOn;
  if (start === null) return [interval, firstWithin];
  return [
    interval,
    firstWithin,
    figure('credendo-first-instalment-on', { kind: 'date', date: addMonths(start, apart) }),
    figure('credendo-last-instalment-on', { kind: 'date', date: addMonths(start, apart * count) }),
  ];
}
