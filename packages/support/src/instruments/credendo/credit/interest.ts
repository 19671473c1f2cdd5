import { commercialInterestReferenceRate } from '@kontor/arrangement';
import { exact } from '@kontor/quantities';
import { figure, unknownFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import { arrangementBinds } from './arrangement-binds.ts';

const NAME = 'credendo-cirr';
const MONTHS_A_YEAR = 12;

/**
 * The lowest fixed rate (OECD-5): the published CIRR of the day, else the person's assumption, labelled as such. There
 * is no floor for floating rates.
 */
export const fixedRateFloor = derived((deal): Figure => {
  const { interest } = deal.project;
  if (!arrangementBinds(deal)) return noFloor('credendo.defence-outside-arrangement');
  if (interest === 'floating') return noFloor('credendo.floating-without-floor');
  return publishedRate(deal) ?? assumedRate(deal);
});

function noFloor(key: string): Figure {
  return unknownFigure(NAME, { remarks: [{ key, values: {} }] });
}

function publishedRate(deal: Deal): Figure | null {
  const { contractValue, repaymentYears, drawdownMonths, instalmentsPerYear, creditSector } = deal.project;
  if (contractValue === null || repaymentYears === null) return null;
  if (drawdownMonths === null || instalmentsPerYear === null) return null;
  const rate = commercialInterestReferenceRate(deal.coverLaw, {
    currency: contractValue.currency,
    repaymentYears,
    drawdownYears: exact(drawdownMonths, MONTHS_A_YEAR),
    instalmentsPerYear,
    preContract: false,
    project: creditSector === 'nuclear-new' ? 'nuclear-or-large-hydro' : 'other',
  });
  if (rate.kind !== 'answer') return null;
  const value = { kind: 'percent-per-annum', number: rate.value.percent } as const;
  return figure(NAME, value, { basis: rate.basis, trace: rate.trace, remarks: rate.remarks });
}

function assumedRate(deal: Deal): Figure {
  const { assumedCirr } = deal.project;
  if (assumedCirr !== null) {
    return figure(NAME, { kind: 'percent-per-annum', number: assumedCirr }, { assumed: true });
  }
  const missing = unansweredFacts(deal, [
    'contractValue',
    'repaymentYears',
    'drawdownMonths',
    'instalmentsPerYear',
  ]);
  return missing.length > 0 ? waitingFigure(NAME, missing) : noFloor('credendo.no-cirr-for-date');
}
