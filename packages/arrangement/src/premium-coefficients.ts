import type { Exact } from '@kontor/quantities';
import { parseExact } from '@kontor/quantities';

/** Obligor classes from better than sovereign to the weakest corporate one. */
export const BUYER_CATEGORIES = ['SOV+', 'SOV/CC0', 'CC1', 'CC2', 'CC3', 'CC4', 'CC5'] as const;
export type BuyerCategory = (typeof BUYER_CATEGORIES)[number];

export const PRODUCT_QUALITIES = ['below-standard', 'standard', 'above-standard'] as const;
export type ProductQuality = (typeof PRODUCT_QUALITIES)[number];

/** One column of the premium formula's coefficient table (OECD-6). */
export interface CategoryCoefficients {
  /** a: percent of principal per year of the horizon of risk, country part. */
  readonly slope: Exact;
  /** b: percent of principal, country part. */
  readonly intercept: Exact;
  /** c: percent of principal per year, buyer part; null where the class does not exist in the category. */
  readonly buyer: Readonly<Record<BuyerCategory, Exact | null>>;
  readonly quality: Readonly<Record<ProductQuality, Exact>>;
  /** Weight of cover above the reference percentage. */
  readonly cover: Exact;
}

type Table = Readonly<Record<string, unknown>>;

const read = new WeakMap<Table, Map<string, CategoryCoefficients>>();

/**
 * The coefficients of a country risk category, parsed once for each table of the law.
 *
 * @throws TypeError when the table in the data is incomplete
 */
export function coefficientsOf(table: Table, category: number): CategoryCoefficients {
  let columns = read.get(table);
  if (columns === undefined) {
    columns = new Map();
    read.set(table, columns);
  }
  const key = String(category);
  let column = columns.get(key);
  if (column === undefined) {
    column = columnOf(table, key);
    columns.set(key, column);
  }
  return column;
}

function columnOf(table: Table, category: string): CategoryCoefficients {
  return {
    slope: cell(table, 'slope', category),
    intercept: cell(table, 'intercept', category),
    buyer: byName(BUYER_CATEGORIES, (name) => optionalCell(row(table, 'buyer'), name, category)),
    quality: byName(PRODUCT_QUALITIES, (name) => cell(row(table, 'quality'), name, category)),
    cover: cell(table, 'cover', category),
  };
}

function byName<K extends string, V>(names: readonly K[], valueOf: (name: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<K, V>;
}

function row(table: Table, name: string): Table {
  const found = table[name];
  if (typeof found !== 'object' || found === null)
    throw new TypeError(`premium coefficients: no row ${name}`);
  return found as Table;
}

function optionalCell(table: Table, name: string, category: string): Exact | null {
  const text = row(table, name)[category];
  if (text === null) return null;
  if (typeof text !== 'string')
    throw new TypeError(`premium coefficients: no ${name} in category ${category}`);
  return parseExact(text);
}

function cell(table: Table, name: string, category: string): Exact {
  const value = optionalCell(table, name, category);
  if (value === null) throw new TypeError(`premium coefficients: ${name} of category ${category} is empty`);
  return value;
}
