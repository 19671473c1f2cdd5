import type { Exact, Money } from '@kontor/quantities';
import { ratio, subtract } from '@kontor/quantities';
import { derived } from './deal.ts';

/** Export contract value: as given, else the contract without its local costs; null while either is unknown (S-35). */
export const exportContractValue = derived((deal): Money | null => {
  const { exportContractValue: given, contractValue, localCosts } = deal.project;
  if (given !== null) return given;
  if (contractValue === null || localCosts === null) return null;
  return contractValue.currency === localCosts.currency ? subtract(contractValue, localCosts) : null;
});

/** `part / contractValue`, exact and unrounded (S-43); null while unknown, of another currency, or for an empty contract. */
function shareOfContract(part: Money | null, whole: Money | null): Exact | null {
  if (part === null || whole === null || part.currency !== whole.currency || whole.cents <= 0n) return null;
  return ratio(part, whole);
}

/** Belgian interest: Belgian lines over the total before VAT, as a fraction (FX-11). */
export const belgianShare = derived((deal): Exact | null =>
  shareOfContract(deal.project.belgianContent, deal.project.contractValue),
);

/** Share of the foreign country with the largest content, as a fraction (S-44). */
export const largestForeignShare = derived((deal): Exact | null =>
  shareOfContract(deal.project.largestForeignContent, deal.project.contractValue),
);
