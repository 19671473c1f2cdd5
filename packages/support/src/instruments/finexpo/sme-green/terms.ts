import type { Figure } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { smeGrantFigures } from '../terms/sme-grant.ts';

export function smeGreenTerms(deal: Deal): readonly Figure[] {
  return smeGrantFigures(deal, 'FX_SME_GREEN');
}
