import type { Basis, Remark } from '@kontor/law';
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
  /** Names the year of a share that stands in; empty for the share of the year. */
  readonly remarks: readonly Remark[];
  /** The year of the last published share, as text: a year is no quantity. */
  readonly year: string;
}

/** Share in the year of submission, else the last published one, labelled as such. */
export const stateLoanShare = derived(({ submissionLaw }: Deal): StateLoanShare | null => {
  const ofYear = submissionLaw.number('finexpo.mixed.state-loan-share');
  const year = submissionLaw.date.slice(0, 4);
  if (ofYear.found)
    return { percent: ofYear.value, ofTheYear: true, basis: [basisOf(ofYear)], remarks: [], year };
  const last = submissionLaw.number('finexpo.mixed.last-published-share');
  const lastYear = submissionLaw.integer('finexpo.mixed.last-published-year');
  if (!last.found || !lastYear.found) return null;
  const text = String(lastYear.value);
  const remarks = [
    { key: 'finexpo-share-last-published', values: { year: { kind: 'text', text } } },
  ] as const;
  return { percent: last.value, ofTheYear: false, basis: [basisOf(last)], remarks, year: text };
});
