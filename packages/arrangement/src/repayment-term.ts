import type { Found, Law, Lookup, Remark } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { compare, smaller } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { absent, answered, gather } from './answer.ts';
import { countryCategory, incomeCategory, unknownCountry } from './country-category.ts';
import { operand } from './operand.ts';

/** Sectors with a repayment term of their own, in the words of the calculation contract. */
export const SECTORS = [
  'standard',
  'climate-change',
  'nuclear-new',
  'nuclear-modernisation',
  'power-plant',
  'project-finance',
  'rail',
] as const;
export type Sector = (typeof SECTORS)[number];

/**
 * Longest repayment term in years (OECD-3): the sector's row on the date, not beyond the useful life of the goods.
 * Before 15 July 2023 the standard row depends on the country's category.
 *
 * @param country ISO 3166-1 alpha-3
 * @param usefulLife years
 * @returns absent when the row of the sector, or the country list that chooses it, is not known for the date
 */
export function maximumRepaymentTerm(
  law: Law,
  sector: Sector,
  country: string,
  usefulLife: Exact | null = null,
): Answer<Exact> {
  const row = rowOf(law, sector, country);
  if (row.kind !== 'answer') return row;
  const { value: limit, basis, remarks } = row;
  const term = usefulLife === null ? limit : smaller(limit, usefulLife);
  const operands = { sector, row: operand(limit) };
  const step =
    usefulLife === null
      ? { formula: 'row', operands }
      : { formula: 'min(row, useful life)', operands: { ...operands, 'useful life': operand(usefulLife) } };
  const trace = [{ step: 'maximum-repayment-term', ...step, result: operand(term) }];
  return answered(term, basis, { trace, remarks });
}

function rowOf(law: Law, sector: Sector, country: string): Answer<Exact> {
  const row = law.number('oecd.term.maximum', sector);
  if (sector === 'standard' && !row.found) return standardRowByCategory(law, country);
  if (!row.found) return absent(row);
  return (
    unknownCountry(law, country) ??
    answered(row.value, [basisOf(row)], { remarks: remarksOn(law, sector, row) })
  );
}

function standardRowByCategory(law: Law, country: string): Answer<Exact> {
  const listed = countryCategory(law, country);
  if (listed.kind !== 'answer') return listed;
  const category = incomeCategory(listed.value);
  const row = law.number('oecd.term.maximum', `standard-category-${category}`);
  if (!row.found) return absent(row, listed.basis);
  const notified = law.number('oecd.term.prior-notification');
  const remarks =
    category === 'I' && notified.found ? [yearsRemark('oecd.term-with-notification', notified.value)] : [];
  return answered(row.value, [...listed.basis, basisOf(row)], {
    remarks: [...listed.remarks, ...remarks],
  });
}

function remarksOn(law: Law, sector: Sector, row: Found<Exact>): Remark[] {
  if (sector === 'climate-change' && law.number('oecd.term.climate-every-class').found) {
    return [yearsRemark('oecd.term-up-to', row.value)];
  }
  if (sector === 'nuclear-modernisation')
    return [{ key: 'oecd.nuclear-modernisation-conditions', values: {} }];
  return [];
}

function yearsRemark(key: string, number: Exact): Remark {
  return { key, values: { years: { kind: 'years', number } } };
}

/** What a repayment term in the climate change sector understanding comes to while its class table is not known. */
export type ClimateTermBand = 'every-class' | 'class-unknown' | 'above-maximum';

/**
 * S-58: a term that every project class has passes, one above the highest class does not, between the two the
 * project class decides, and its table was not found.
 *
 * @param years repayment term
 */
export function climateTermBand(law: Law, years: Exact): Answer<ClimateTermBand> {
  const maximum = gather(law.number('oecd.term.maximum', 'climate-change'));
  if (maximum.kind === 'absent') return maximum;
  const everyClass: Lookup<Exact> = law.number('oecd.term.climate-every-class');
  const [highest] = maximum.values;
  if (compare(years, highest) > 0) return answered('above-maximum', maximum.basis);
  if (!everyClass.found) return answered('every-class', maximum.basis);
  const basis = [basisOf(everyClass), ...maximum.basis];
  return answered(compare(years, everyClass.value) <= 0 ? 'every-class' : 'class-unknown', basis);
}
