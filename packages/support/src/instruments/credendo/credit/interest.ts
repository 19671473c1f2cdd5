import { figure, unknownFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { perAnnumValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';
import { REFERENCE_RATE_FACTS, referenceRate } from '../../../deal/reference-rate.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import { arrangementBinds } from './arrangement-binds.ts';

const NAME = 'credendo-cirr';

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
  const rate = referenceRate(deal.coverLaw, deal.project);
  if (rate?.kind !== 'answer') return null;
  const { basis, trace, remarks, value } = rate;
  return figure(NAME, perAnnumValue(value.percent), { basis, trace, remarks });
}

function assumedRate(deal: Deal): Figure {
  const { assumedCirr } = deal.project;
  if (assumedCirr !== null) {
    return figure(NAME, perAnnumValue(assumedCirr), { assumed: true });
  }
  const missing = unansweredFacts(deal, REFERENCE_RATE_FACTS);
  return missing.length > 0 ? waitingFigure(NAME, missing) : noFloor('credendo.no-cirr-for-date');
}
