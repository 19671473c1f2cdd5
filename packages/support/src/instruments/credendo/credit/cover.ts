import type { Basis } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { compare, smaller } from '@kontor/quantities';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';

/** One percentage of cover: what the deal is computed with, and the most that Credendo covers. */
export interface CoverPercentage {
  /** As asked for, cut to what can be had; the most when nothing is asked (S-54). Percent. */
  readonly chosen: Exact;
  readonly most: Exact;
  readonly basis: Basis;
}

/** The most for one risk, before anything is asked. */
interface Most {
  readonly percent: Exact;
  readonly basis: Basis;
}

/** Commercial cover by kind of debtor (CR-05), raised by an accepted green package (CR-24); null while the buyer is unknown. */
export const commercialCover = derived((deal): CoverPercentage | null => {
  const ordinary = ordinaryCommercialCover(deal);
  if (ordinary === null) return null;
  const { greenPackageAccepted, coverCommercial: asked } = deal.project;
  const green = greenCover(deal);
  const { percent, basis } = greenPackageAccepted === true && green !== null ? green : ordinary;
  const reachable = hangsOnGreenPackage(deal) && green !== null ? green.percent : percent;
  return { chosen: asked === null ? percent : smaller(asked, reachable), most: percent, basis };
});

/** Commercial cover without any green package. */
export const ordinaryCommercialCover = derived((deal): Most | null => {
  const { buyerType } = deal.project;
  if (buyerType === null) return null;
  const most = deal.coverLaw.number('credendo.cover.commercial', buyerType);
  return most.found ? { percent: most.value, basis: basisOf(most) } : null;
});

/** Commercial cover of the green package where it is more than the ordinary one; null elsewhere. */
const greenCover = derived((deal): Most | null => {
  const ordinary = ordinaryCommercialCover(deal);
  const green = deal.coverLaw.number('credendo.cover.green');
  if (ordinary === null || !green.found || compare(ordinary.percent, green.value) >= 0) return null;
  return { percent: green.value, basis: basisOf(green) };
});

export const politicalCover = derived((deal): CoverPercentage | null => {
  const most = deal.coverLaw.number('credendo.cover.political');
  if (!most.found) return null;
  const asked = deal.project.coverPolitical;
  const chosen = asked === null ? most.value : smaller(asked, most.value);
  return { chosen, most: most.value, basis: basisOf(most) };
});

/** S-64: whether the deal asks for a cover that only the green package gives, and nobody has accepted it yet. */
export function hangsOnGreenPackage(deal: Deal): boolean {
  const { coverCommercial: asked, greenPackageAccepted } = deal.project;
  const ordinary = ordinaryCommercialCover(deal);
  const green = greenCover(deal);
  if (ordinary === null || green === null || asked === null || greenPackageAccepted !== null) return false;
  return compare(asked, ordinary.percent) > 0 && compare(asked, green.percent) <= 0;
}
