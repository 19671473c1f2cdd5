import type { Basis } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { compare } from '@kontor/quantities';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';

/** One percentage of cover: what the deal is computed with, and the most that Credendo covers. */
export interface CoverPercentage {
  /** As asked for, else the most (S-54). Percent. */
  readonly chosen: Exact;
  readonly most: Exact;
  readonly basis: Basis;
}

/** Commercial cover by kind of debtor (CR-05), raised by an accepted green package (CR-24); null while the buyer is unknown. */
export const commercialCover = derived((deal): CoverPercentage | null => {
  const ordinary = ordinaryCommercialCover(deal);
  if (ordinary === null) return null;
  const green = deal.coverLaw.number('credendo.cover.green');
  const raised = deal.project.greenPackageAccepted === true && green.found && !reaches(ordinary, green.value);
  const most = raised ? green.value : ordinary.most;
  const basis = raised ? basisOf(green) : ordinary.basis;
  return { chosen: deal.project.coverCommercial ?? most, most, basis };
});

/** Commercial cover without any green package. */
export const ordinaryCommercialCover = derived((deal): CoverPercentage | null => {
  const { buyerType, coverCommercial } = deal.project;
  if (buyerType === null) return null;
  const most = deal.coverLaw.number('credendo.cover.commercial', buyerType);
  if (!most.found) return null;
  return { chosen: coverCommercial ?? most.value, most: most.value, basis: basisOf(most) };
});

export const politicalCover = derived((deal): CoverPercentage | null => {
  const most = deal.coverLaw.number('credendo.cover.political');
  if (!most.found) return null;
  return { chosen: deal.project.coverPolitical ?? most.value, most: most.value, basis: basisOf(most) };
});

/** S-64: whether the deal asks for a cover that only the green package gives, and nobody has accepted it yet. */
export function hangsOnGreenPackage(deal: Deal): boolean {
  const ordinary = ordinaryCommercialCover(deal);
  const green = deal.coverLaw.number('credendo.cover.green');
  if (ordinary === null || !green.found || deal.project.greenPackageAccepted !== null) return false;
  return compare(ordinary.chosen, ordinary.most) > 0 && compare(ordinary.chosen, green.value) <= 0;
}

function reaches(cover: CoverPercentage, percent: Exact): boolean {
  return compare(cover.most, percent) >= 0;
}
