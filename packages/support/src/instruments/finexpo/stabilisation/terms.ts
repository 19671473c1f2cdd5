import type { Cirr } from '@kontor/arrangement';
import { commercialInterestReferenceRate } from '@kontor/arrangement';
import type { Value } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { exact } from '@kontor/quantities';
import type { Figure } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { figure, notFound, open, published } from '../figure.ts';
import { belgianInterestFigure } from '../terms/belgian-interest.ts';
import { contractCeilingFigures } from '../terms/ceiling.ts';

const MONTHS_PER_YEAR = 12;
/** Standard profile: an instalment every half-year, unless the project says otherwise. */
const STANDARD_INSTALMENTS = 2;

const perYear = (number: Exact): Value => ({ kind: 'percent-per-annum', number });

/** The plain reference rate of the day of submission; the surcharge for fixing early is a line of its own (S-33). */
function referenceRate(deal: Deal) {
  const { contractValue, repaymentYears, drawdownMonths, instalmentsPerYear } = deal.project;
  if (contractValue === null || repaymentYears === null) return null;
  return commercialInterestReferenceRate(deal.submissionLaw, {
    currency: contractValue.currency,
    repaymentYears,
    drawdownYears: exact(drawdownMonths ?? 0, MONTHS_PER_YEAR),
    instalmentsPerYear: instalmentsPerYear ?? STANDARD_INSTALMENTS,
    preContract: false,
    project: 'other',
  });
}

function rateFigure(deal: Deal): Figure {
  const name = 'stabilised-rate';
  const { assumedCirr } = deal.project;
  const rate = referenceRate(deal);
  if (rate?.kind === 'answer') return foundRate(name, rate.value, rate);
  if (assumedCirr !== null) {
    const remarks = [{ key: 'finexpo-assumed-cirr', values: {} }];
    return figure(name, perYear(assumedCirr), { assumed: true, remarks });
  }
  if (rate === null) return open(name);
  const basis = rate.kind === 'absent' ? [rate.missing, ...rate.basis] : [];
  return notFound(name, basis, [{ key: 'finexpo-no-cirr', values: {} }]);
}

function foundRate(
  name: string,
  rate: Cirr,
  parts: Pick<Figure, 'basis' | 'trace' | 'assumed' | 'remarks'>,
): Figure {
  const { basis, trace, assumed, remarks } = parts;
  return figure(name, perYear(rate.percent), { basis, trace, assumed, remarks });
}

/** Margin of the bank as published; one that the person assumes replaces it, labelled. */
function marginFigure(deal: Deal): Figure {
  const margin = deal.submissionLaw.number('finexpo.stabilisation.bank-margin');
  const { assumedBankMargin } = deal.project;
  return assumedBankMargin === null
    ? published('stabilisation-bank-margin', margin, perYear)
    : figure('stabilisation-bank-margin', perYear(assumedBankMargin), { assumed: true });
}

/** Rate, margin, validity of the rate and ceiling of interest stabilisation (FX-04, FX-23, FX-42). */
export function stabilisationTerms(deal: Deal): readonly Figure[] {
  const law = deal.submissionLaw;
  const surcharge = law.number('oecd.cirr.pre-contract-surcharge');
  const months = (count: number): Value => ({ kind: 'months', count });
  return [
    rateFigure(deal),
    surcharge.found
      ? figure('stabilised-rate-surcharge', perYear(surcharge.value), {
          basis: [basisOf(surcharge)],
          remarks: [{ key: 'finexpo-surcharge-not-applied', values: {} }],
        })
      : notFound('stabilised-rate-surcharge', [basisOf(surcharge)]),
    marginFigure(deal),
    published('stabilised-rate-validity', law.integer('finexpo.stabilisation.rate-validity'), months),
    ...contractCeilingFigures(deal, 'finexpo.stabilisation.contract-ceiling'),
    belgianInterestFigure(deal),
  ];
}
