import { FACT_NAMES } from '@kontor/support';

/** What stands in the fields, by name of the fact: exactly as typed, so that nothing is lost when it cannot be read. */
export type Typed = Readonly<Record<string, string>>;

/** Fields beside the facts: the currency of the contract's amounts, the law's day, the secret of a saved project. */
export const CURRENCY_FIELD = 'contractCurrency';
export const DAY_FIELD = 'on';
export const SAVED_FIELD = 'saved';
/** Filled in by the page's script: the same page sent twice is one saved project. The page itself has no chance in it. */
export const SAVE_KEY_FIELD = 'saveKey';

export const FIELD_NAMES: readonly string[] = [...FACT_NAMES, CURRENCY_FIELD, DAY_FIELD];
const LONGEST = 2000;

/** Takes the known fields out of a query or a form body; of a field that occurs twice the first counts. */
export function typedFrom(fields: Readonly<Record<string, unknown>>): Typed {
  const typed: Record<string, string> = {};
  for (const name of FIELD_NAMES) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const text: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof text === 'string' && text.trim() !== '') typed[name] = text.slice(0, LONGEST);
  }
  return typed;
}

/** The answers as a query string, in the order of the facts: the part of a permanent link that carries them. */
export function queryOf(typed: Typed, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams();
  for (const name of FIELD_NAMES) {
    const text = more[name] ?? typed[name];
    if (text !== undefined && text !== '') query.set(name, text);
  }
  for (const [name, text] of Object.entries(more)) if (!query.has(name)) query.set(name, text);
  return query.toString();
}
