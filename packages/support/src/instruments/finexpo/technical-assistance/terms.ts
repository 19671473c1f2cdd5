import type { Basis } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import { compareMoney, dividedBy, HUNDRED, money, roundedQuotient, scale, times } from '@kontor/quantities';
import { figure, parameterFigure, unknownFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { moneyValue, percentValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { contractInEuro } from '../../../deal/euro.ts';

const EURO = 'EUR';
const SDR = 'XDR';
const CENTS = 100n;

interface SdrInEuro {
  readonly money: Money;
  readonly assumed: boolean;
  readonly basis: readonly Basis[];
}

/** An amount in special drawing rights in euro: by a dated reference rate, else by the rate that is assumed (S-42). */
function sdrInEuro(deal: Deal, sdr: Exact): SdrInEuro | null {
  const unitsPerEuro = deal.submissionLaw.number('exchange.reference-rate', SDR);
  const { assumedSdrRate } = deal.project;
  const euros = unitsPerEuro.found
    ? dividedBy(sdr, unitsPerEuro.value)
    : assumedSdrRate === null
      ? null
      : times(sdr, assumedSdrRate);
  if (euros === null) return null;
  const cents = roundedQuotient(euros.n * CENTS, euros.d, 'half-away-from-zero');
  const basis = unitsPerEuro.found ? [basisOf(unitsPerEuro)] : [];
  return { money: money(cents, EURO), assumed: !unitsPerEuro.found, basis };
}

/** The lower of the two limits in euro; only with a rate for the special drawing right. */
function highestAid(deal: Deal): Figure {
  const name = 'technical-assistance-highest';
  const sdr = deal.submissionLaw.number('finexpo.technical-assistance.max-sdr');
  const share = deal.submissionLaw.number('finexpo.technical-assistance.max-share');
  const basis = [basisOf(sdr), basisOf(share)];
  const contract = contractInEuro(deal);
  if (!sdr.found || !share.found || contract === null) return waitingFigure(name, ['contractValue'], basis);
  const limit = sdrInEuro(deal, sdr.value);
  if (limit === null)
    return unknownFigure(name, { basis, remarks: [{ key: 'finexpo-no-sdr-rate', values: {} }] });
  const ofContract = scale(contract.money, dividedBy(share.value, HUNDRED), 'half-away-from-zero');
  const lower = compareMoney(ofContract, limit.money) < 0 ? ofContract : limit.money;
  return figure(name, moneyValue(lower), {
    basis: [...basis, ...limit.basis, ...contract.basis],
    assumed: limit.assumed || contract.assumed,
  });
}

function shareOfContract(deal: Deal): Figure {
  const name = 'technical-assistance-share-of-contract';
  const share = deal.submissionLaw.number('finexpo.technical-assistance.max-share');
  const { contractValue } = deal.project;
  const basis = [basisOf(share)];
  if (!share.found || contractValue === null) return waitingFigure(name, ['contractValue'], basis);
  return figure(
    name,
    moneyValue(scale(contractValue, dividedBy(share.value, HUNDRED), 'half-away-from-zero')),
    {
      basis,
    },
  );
}

/** Both limits of the grant and the lower one in euro where a rate is known (FX-10). */
export function technicalAssistanceTerms(deal: Deal): readonly Figure[] {
  const law = deal.submissionLaw;
  const sdr = law.number('finexpo.technical-assistance.max-sdr');
  return [
    parameterFigure('technical-assistance-sdr-limit', sdr, (number) => ({ kind: 'decimal', number })),
    parameterFigure(
      'technical-assistance-share',
      law.number('finexpo.technical-assistance.max-share'),
      percentValue,
    ),
    shareOfContract(deal),
    highestAid(deal),
  ];
}
