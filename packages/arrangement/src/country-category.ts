import type { Absence, Answer } from './answer.ts';
import { absent, answered } from './answer.ts';
import type { Law, Remark } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';

export const CLASSIFICATIONS = [
  'classified',
  'high-income-oecd',
  'high-income-euro-area',
  'euro-micro-state',
  'not-reviewed',
] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** A country in the list of country risk classifications. A dash in the list is `null`, never 0. */
export interface CountryCategory {
  readonly category: number | null;
  readonly classification: Classification;
}

const read = new WeakMap<Readonly<Record<string, unknown>>, CountryCategory>();

/**
 * Country risk category on the law's date (OECD-8).
 *
 * @param country ISO 3166-1 alpha-3
 * @returns absent when no list of that date names the country
 */
export function countryCategory(law: Law, country: string): Answer<CountryCategory> {
  const lookup = law.table('country.risk-category', country);
  if (!lookup.found) return absent(lookup);
  let value = read.get(lookup.value);
  if (value === undefined) {
    value = parsed(lookup.value, country);
    read.set(lookup.value, value);
  }
  return answered(value, [basisOf(lookup)], { remarks: newerList(law) });
}

function parsed(row: Readonly<Record<string, unknown>>, country: string): CountryCategory {
  const category = row['category'];
  const classification = CLASSIFICATIONS.find((name) => name === row['classification']);
  if ((category !== null && typeof category !== 'number') || classification === undefined) {
    throw new TypeError(`country.risk-category of ${country} is no category`);
  }
  return { category, classification };
}

/** S-68: the list stays in use after a newer one is known to exist; a caution, not a ground of the answer. */
function newerList(law: Law): readonly Remark[] {
  const newer = law.choice('oecd.country-list.newer');
  if (!newer.found) return [];
  const date = newer.value as LocalDate;
  return [{ key: 'oecd.newer-country-list', values: { date: { kind: 'date', date } } }];
}

/** Category I is the High Income OECD countries and nobody else (S-72), for local costs and former repayment terms. */
export type IncomeCategory = 'I' | 'II';

export function incomeCategory(country: CountryCategory): IncomeCategory {
  return country.classification === 'high-income-oecd' ? 'I' : 'II';
}

/**
 * Null when any list knows the country code, else the absence. For rules that are the same for every country, so
 * that a mistyped code is not answered.
 */
export function unknownCountry(law: Law, country: string): Absence | null {
  const risk = law.table('country.risk-category', country);
  if (risk.found || risk.reason === 'declared') return null;
  const income = law.choice('country.income-group', country);
  return income.found || income.reason === 'declared' ? null : absent(risk);
}
