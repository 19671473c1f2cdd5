import type { Basis, Law, Remark } from '@kontor/law';
import type { Answer } from './answer.ts';
import { answered, gather, impossible, outside } from './answer.ts';
import type { CountryCategory } from './country-category.ts';
import { countryCategory } from './country-category.ts';

/** The obligor's country, or its category when the caller knows it already. */
export type CountryRisk =
  | { readonly kind: 'country'; readonly country: string }
  /** 1 to 7. */
  | { readonly kind: 'category'; readonly category: number };

const BEST_CATEGORY = 1;
const WORST_CATEGORY = 7;

/**
 * The category with which the premium formula is entered. Market benchmark countries, micro-states and countries
 * that were never reviewed have none: their premium lies outside the formula (OECD-7, OECD-8, S-81).
 */
export function formulaCategory(law: Law, risk: CountryRisk): Answer<number> {
  if (risk.kind === 'category') {
    const exists =
      Number.isInteger(risk.category) && risk.category >= BEST_CATEGORY && risk.category <= WORST_CATEGORY;
    return exists ? answered(risk.category, []) : impossible('countryRiskCategory', 'no-such-category');
  }
  const listed = countryCategory(law, risk.country);
  if (listed.kind !== 'answer') return listed;
  return ofListed(law, risk.country, listed.value, listed.basis, listed.remarks);
}

function ofListed(
  law: Law,
  country: string,
  listed: CountryCategory,
  basis: readonly Basis[],
  remarks: readonly Remark[],
): Answer<number> {
  const { category, classification } = listed;
  if (category !== null && category >= BEST_CATEGORY) return answered(category, basis, { remarks });
  const values = { country: { kind: 'country', text: country } } as const;
  const benchmark = gather(law.list('oecd.premium.market-benchmark'));
  if (benchmark.kind === 'absent') return benchmark;
  const [benchmarked] = benchmark.values;
  if (category !== null || benchmarked.includes(classification)) {
    return outside('market-benchmark', values, [...basis, ...benchmark.basis]);
  }
  return outside(classification === 'euro-micro-state' ? 'euro-micro-state' : 'not-reviewed', values, basis);
}
