import { shortestMaturity } from '@kontor/arrangement';
import type { Basis } from '@kontor/law';
import { basisOf } from '@kontor/law';
import { exact } from '@kontor/quantities';
import { figure, parameterFigure, unknownFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { perAnnumValue, percentValue, yearsValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { standardInstalments } from '../../../deal/standard-profile.ts';
import { belgianInterestFigure } from '../terms/belgian-interest.ts';
import { contractCeilingFigures } from '../terms/ceiling.ts';
import { promiseFigures } from '../terms/promise.ts';

/** The term that the grant element needs, computed only from a discount rate that is assumed (S-25). */
function neededTerm(deal: Deal): Figure {
  const name = 'subsidy-needed-term';
  const element = deal.submissionLaw.number('finexpo.subsidy.grant-element');
  const rate = deal.submissionLaw.number('finexpo.subsidy.buyer-rate');
  const standard = standardInstalments(deal.submissionLaw);
  const basis: readonly Basis[] = [
    basisOf(element),
    basisOf(rate),
    ...(standard === null ? [] : [standard.basis]),
  ];
  const { assumedDiscountRate } = deal.project;
  if (!element.found || !rate.found || standard === null || assumedDiscountRate === null)
    return unknownFigure(name, { basis, remarks: [{ key: 'finexpo-no-discount-rate', values: {} }] });
  const years = shortestMaturity(
    {
      discountRate: assumedDiscountRate,
      interestRate: rate.value,
      firstRepaymentYears: exact(1n, standard.perYear),
      instalmentsPerYear: standard.perYear,
      profile: 'equal-principal',
    },
    element.value,
  );
  const remarks = [
    { key: 'finexpo-assumed-discount-rate', values: { rate: percentValue(assumedDiscountRate) } },
  ];
  return years === null
    ? unknownFigure(name, { basis, remarks })
    : figure(name, yearsValue(years), { basis, assumed: true, remarks });
}

/** The published range stands as it is written; the term needed may contradict it, and says so (S-25). */
function publishedTerm(deal: Deal): Figure {
  const name = 'subsidy-published-term';
  const shortest = deal.submissionLaw.number('finexpo.subsidy.min-repayment-years');
  const longest = deal.submissionLaw.number('finexpo.subsidy.max-repayment-years');
  const basis = [basisOf(shortest), basisOf(longest)];
  if (!shortest.found || !longest.found) return unknownFigure(name, { basis });
  const remarks = [{ key: 'finexpo-published-term', values: {} }];
  const range = { kind: 'range', from: yearsValue(shortest.value), to: yearsValue(longest.value) } as const;
  return figure(name, range, { basis, remarks });
}

/** Buyer's rate, grant element, terms and ceilings of the interest subsidy (FX-05, FX-17, FX-42). */
export function interestSubsidyTerms(deal: Deal): readonly Figure[] {
  const law = deal.submissionLaw;
  return [
    parameterFigure('subsidy-buyer-rate', law.number('finexpo.subsidy.buyer-rate'), perAnnumValue),
    parameterFigure('finexpo-grant-element', law.number('finexpo.subsidy.grant-element'), percentValue),
    publishedTerm(deal),
    neededTerm(deal),
    ...contractCeilingFigures(deal, 'finexpo.subsidy.contract-ceiling'),
    belgianInterestFigure(deal),
    ...promiseFigures(deal, 'FX_SUBS'),
  ];
}
