import type { Law, Lookup } from '@kontor/law';
import type { Answer } from './answer.ts';
import { answered, gather, impossible } from './answer.ts';
import type { BuyerCategory } from './premium-coefficients.ts';

/** Whether an obligor counts as speculative grade, and what said so. */
export interface SpeculativeGrade {
  readonly speculative: boolean;
  readonly by: 'rating' | 'class';
}

/**
 * S-71: a rating decides when one is given and must fit the buyer's class; otherwise the list of classes by
 * category does. A sovereign in categories 1 to 4 is in no list, so without a rating it is not speculative.
 *
 * @param category country risk category, 1 to 7
 * @param rating long-term foreign-currency rating in the notation `BB+`; null when there is none
 */
export function speculativeGrade(
  law: Law,
  category: number,
  buyer: BuyerCategory,
  rating: string | null,
): Answer<SpeculativeGrade> {
  if (rating !== null) return byRating(law, category, buyer, rating);
  const found = gather(law.table('oecd.premium.speculative-classes'));
  if (found.kind === 'absent') return found;
  const [classes] = found.values;
  const listed = classes[String(category)];
  const speculative = Array.isArray(listed) && listed.includes(buyer);
  return answered({ speculative, by: 'class' }, found.basis);
}

function byRating(
  law: Law,
  category: number,
  buyer: BuyerCategory,
  rating: string,
): Answer<SpeculativeGrade> {
  const found = gather(
    law.choice('oecd.premium.best-speculative-rating'),
    law.table('oecd.premium.rating-concordance'),
  );
  if (found.kind === 'absent') return found;
  const [bestSpeculative, concordance] = found.values;
  const scale = scaleOf(law.list('oecd.premium.rating-scale'));
  const place = scale.indexOf(rating);
  if (place < 0) return impossible('rating', 'no-such-rating');
  const range = rangeOf(concordance, category, buyer);
  if (range !== null && (place < scale.indexOf(range[0]) || place > scale.indexOf(range[1]))) {
    return impossible('rating', 'rating-contradicts-class');
  }
  return answered({ speculative: place >= scale.indexOf(bestSpeculative), by: 'rating' }, found.basis);
}

/** The order of the notation is no rule of the Arrangement, so it is no basis of the answer. */
function scaleOf(lookup: Lookup<readonly string[]>): readonly string[] {
  return lookup.found ? lookup.value : [];
}

/** Best and worst rating of a class; null for the sovereign classes, which have no row. */
function rangeOf(
  concordance: Readonly<Record<string, unknown>>,
  category: number,
  buyer: BuyerCategory,
): readonly [string, string] | null {
  const column = concordance[String(category)];
  if (typeof column !== 'object' || column === null) return null;
  const range: unknown = (column as Readonly<Record<string, unknown>>)[buyer];
  return Array.isArray(range) ? [String(range[0]), String(range[1])] : null;
}
