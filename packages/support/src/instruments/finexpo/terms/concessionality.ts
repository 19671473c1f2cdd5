import type { ConcessionalLoan } from '@kontor/arrangement';
import { concessionalityLevel } from '@kontor/arrangement';
import type { Basis } from '@kontor/law';
import { figure, unknownFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { percentValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';

export type LoanTerms = Omit<ConcessionalLoan, 'discountRate'>;

const NAME = 'finexpo-concessionality';

/**
 * Concessionality computed from the discount rate that the person assumes (S-25); no published rate is known, so without
 * one the figure is not found and the verdict stands (S-21).
 */
export function concessionalityFigure(deal: Deal, terms: LoanTerms | null, basis: readonly Basis[]): Figure {
  const { assumedDiscountRate: discountRate } = deal.project;
  if (terms === null || discountRate === null)
    return unknownFigure(NAME, { basis, remarks: [{ key: 'finexpo-no-discount-rate', values: {} }] });
  const level = concessionalityLevel({ ...terms, discountRate });
  if (level.kind !== 'answer') return unknownFigure(NAME, { basis });
  return figure(NAME, percentValue(level.value), {
    basis: [...basis, ...level.basis],
    assumed: true,
    trace: () => level.trace,
    remarks: [{ key: 'finexpo-assumed-discount-rate', values: { rate: percentValue(discountRate) } }],
  });
}
