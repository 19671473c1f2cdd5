import type { Standing } from '@kontor/arrangement';
import { heavilyIndebted, leastDeveloped } from '@kontor/arrangement';
import type { Basis } from '@kontor/law';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';

/** A status of the country on the day of submission; `holds` null while nobody can say (S-77, S-78). */
export interface CountryStatus {
  readonly holds: boolean | null;
  readonly basis: readonly Basis[];
}

function statusOf(standing: Standing): CountryStatus {
  switch (standing.kind) {
    case 'known':
      return { holds: standing.holds, basis: [standing.basis] };
    case 'open':
      return { holds: null, basis: [standing.missing] };
    case 'absent':
      return { holds: null, basis: [standing.missing, ...standing.basis] };
  }
}

const UNKNOWN: CountryStatus = { holds: null, basis: [] };

/** Least developed country on the day of submission (FX-08). */
export const isLeastDeveloped = derived(({ project, submissionLaw }: Deal): CountryStatus =>
  project.country === null ? UNKNOWN : statusOf(leastDeveloped(submissionLaw, project.country)),
);

/** Heavily indebted poor country outside the list of least developed ones (FX-08, S-15). */
export const isHeavilyIndebted = derived(({ project, submissionLaw }: Deal): CountryStatus =>
  project.country === null ? UNKNOWN : statusOf(heavilyIndebted(submissionLaw, project.country)),
);
