import type { Found, Law } from '@kontor/law';
import { textsOf, wholeNumberOf } from './table-reading.ts';

/** How enterprise and establishment numbers are built on the day of the law. */
export interface NumberStructure {
  readonly digits: number;
  readonly modulus: number;
  readonly enterpriseFirstDigits: readonly string[];
  readonly establishmentFirstDigits: readonly string[];
  readonly legacyDigits: number;
  readonly legacyFirstDigits: readonly string[];
  readonly reservedPrefixes: readonly string[];
  readonly lookup: Found<unknown>;
}

const structures = new WeakMap<object, NumberStructure>();

/** The structure in force. Throws RangeError when the data has none: a number cannot be read without. */
export function numberStructure(law: Law): NumberStructure {
  const lookup = law.table('regions.enterprise-number.structure');
  if (!lookup.found) throw new RangeError(`no structure of the enterprise number on ${law.date}`);
  let structure = structures.get(lookup);
  if (structure === undefined) {
    const table = lookup.value;
    structure = {
      digits: wholeNumberOf(table, 'digits'),
      modulus: wholeNumberOf(table, 'modulus'),
      enterpriseFirstDigits: textsOf(table, 'enterpriseFirstDigits'),
      establishmentFirstDigits: textsOf(table, 'establishmentFirstDigits'),
      legacyDigits: wholeNumberOf(table, 'legacyDigits'),
      legacyFirstDigits: textsOf(table, 'legacyFirstDigits'),
      reservedPrefixes: textsOf(table, 'reservedPrefixes'),
      lookup,
    };
    structures.set(lookup, structure);
  }
  return structure;
}
