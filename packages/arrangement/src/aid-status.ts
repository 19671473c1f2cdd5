import type { Basis, Law } from '@kontor/law';
import { basisOf } from '@kontor/law';
import { addDays } from '@kontor/quantities';
import type { Absence } from './answer.ts';
import { absent } from './answer.ts';

/** A status of a country on the date, or why it is not known. */
export type Standing =
  | {
      readonly kind: 'known';
      readonly holds: boolean;
      readonly basis: Basis;
      /** The country lost the status before the date, which is what the figures beside it hang on. */
      readonly lost: boolean;
    }
  /** The end of the status is open: both answers are possible. */
  | { readonly kind: 'open'; readonly missing: Basis }
  | Absence;

/** Whether a country is a least developed country (OECD-10, S-77, S-78). */
export function leastDeveloped(law: Law, country: string): Standing {
  return standing(law, 'country.ldc', country);
}

/** Whether a country is a heavily indebted poor country outside the list of least developed ones (S-15). */
export function heavilyIndebted(law: Law, country: string): Standing {
  return standing(law, 'country.hipc-not-ldc', country);
}

function standing(law: Law, id: 'country.ldc' | 'country.hipc-not-ldc', country: string): Standing {
  const lookup = law.flag(id, country);
  const { from } = lookup.line ?? { from: 'unknown' as const };
  const before = from === 'unknown' ? null : law.on(addDays(from, -1)).flag(id, country);
  if (lookup.found) {
    const lost = !lookup.value && before?.found === true && before.value;
    return { kind: 'known', holds: lookup.value, basis: basisOf(lookup), lost };
  }
  // Known the day before and not since: the world is undecided, not our knowledge of it.
  return before?.found === true ? { kind: 'open', missing: basisOf(lookup) } : absent(lookup);
}
