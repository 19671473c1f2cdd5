import type { Cirr } from '@kontor/arrangement';
import { basisOf } from '@kontor/law';
import { figure, parameterFigure, unknownFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { perAnnumValue, monthsValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { REFERENCE_RATE_FACTS, referenceRate } from '../../../deal/reference-rate.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import { belgianInterestFigure } from '../terms/belgian-interest.ts';
import { contractCeilingFigures } from '../terms/ceiling.ts';

/** The plain reference rate of the day of submission; the surcharge for fixing early is a line of its own (S-33). */
function rateFigure(deal: Deal): Figure {
  const name = 'stabilised-rate';
  const { assumedCirr } = deal.project;
  const rate = referenceRate(deal.submissionLaw, deal.project);
  if (rate?.kind === 'answer') return foundRate(name, rate.value, rate);
  if (assumedCirr !== null) {
    const remarks = [{ key: 'finexpo-assumed-cirr', values: {} }];
    return figure(name, perAnnumValue(assumedCirr), { assumed: true, remarks });
  }
  if (rate === null) return waitingFigure(name, unansweredFacts(deal, REFERENCE_RATE_FACTS));
  const basis = rate.kind === 'absent' ? [rate.missing, ...rate.basis] : [];
  return unknownFigure(name, { basis, remarks: [{ key: 'finexpo-no-cirr', values: {} }] });
}

function foundRate(
  name: string,
  rate: Cirr,
  parts: Pick<Figure, 'basis' | 'trace' | 'assumed' | 'remarks'>,
): Figure {
  const { basis, trace, assumed, remarks } = parts;
  return figure(name, perAnnumValue(rate.percent), { basis, trace, assumed, remarks });
}

/** Margin of the bank as published; one that the person assumes replaces it, labelled. */
function marginFigure(deal: Deal): Figure {
  const margin = deal.submissionLaw.number('finexpo.stabilisation.bank-margin');
  const { assumedBankMargin } = deal.project;
  return assumedBankMargin === null
    ? parameterFigure('stabilisation-bank-margin', margin, perAnnumValue)
    : figure('stabilisation-bank-margin', perAnnumValue(assumedBankMargin), { assumed: true });
}

/** Rate, margin, validity of the rate and ceiling of interest stabilisation (FX-04, FX-23, FX-42). */
export function stabilisationTerms(deal: Deal): readonly Figure[] {
  const law = deal.submissionLaw;
  const surcharge = law.number('oecd.cirr.pre-contract-surcharge');
  return [
    rateFigure(deal),
    surcharge.found
      ? figure('stabilised-rate-surcharge', perAnnumValue(surcharge.value), {
          basis: [basisOf(surcharge)],
          remarks: [{ key: 'finexpo-surcharge-not-applied', values: {} }],
        })
      : unknownFigure('stabilised-rate-surcharge', { basis: [basisOf(surcharge)] }),
    marginFigure(deal),
    parameterFigure(
      'stabilised-rate-validity',
      law.integer('finexpo.stabilisation.rate-validity'),
      monthsValue,
    ),
    ...contractCeilingFigures(deal, 'finexpo.stabilisation.contract-ceiling'),
    belgianInterestFigure(deal),
  ];
}
