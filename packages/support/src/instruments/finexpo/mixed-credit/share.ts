import type { Basis } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';

/** Part of the contract that the State loan carries, in percent. */
export interface StateLoanShare {
  readonly percent: Exact;
  /** False when the share of the year was not found and the last published one stands in (S-22, S-23). */
  readonly ofTheYear: boolean;
  readonly basis: readonly Basis[];
}

/** Share in the year of submission, else the last published one, labelled as such. */
export const stateLoanShare = derived(({ submissionLaw }: Deal): StateLoanShare | null => {
  const ofYear = submissionLaw.number('finexpo.mixed.state-loan-share');
  if (ofYear.found) return { percent: ofYear.value, ofTheYear: true, basis: [basisOf(ofYear)] };
  const last = submissionLaw.number('finexpo.mixed.last-published-share');
  if (!last.found) return null;
  return { percent: last.value, ofTheYear: false, basis: [basisOf(last)] };
});
