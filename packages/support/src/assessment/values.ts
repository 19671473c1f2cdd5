import type { Value } from '@kontor/law';
import type { Exact, LocalDate, Money } from '@kontor/quantities';

export const percentValue = (number: Exact): Value => ({ kind: 'percent', number });
export const perAnnumValue = (number: Exact): Value => ({ kind: 'percent-per-annum', number });
export const yearsValue = (number: Exact): Value => ({ kind: 'years', number });
export const monthsValue = (count: number): Value => ({ kind: 'months', count });
export const daysValue = (count: number): Value => ({ kind: 'days', count });
export const moneyValue = (amount: Money): Value => ({ kind: 'money', money: amount });
export const countValue = (count: number): Value => ({ kind: 'count', count });
export const dateValue = (date: LocalDate): Value => ({ kind: 'date', date });
export const currencyValue = (code: string): Value => ({ kind: 'currency', text: code });
export const countryValue = (code: string): Value => ({ kind: 'country', text: code });
export const choiceValue = (list: string, code: string): Value => ({ kind: 'choice', list, code });

/** Words of a closed list as one value: `choice.<list>.<code>` each. */
export function choicesValue(list: string): (codes: readonly string[]) => Value {
  const known = wordsOf.get(list) ?? new WeakMap<readonly string[], Value>();
  wordsOf.set(list, known);
  return (codes) => {
    const value = known.get(codes) ?? {
      kind: 'list',
      items: codes.map((code) => choiceValue(list, code)),
    };
    known.set(codes, value);
    return value;
  };
}

/** The same lists of law are shown by many rules: their values are kept by the list's own identity. */
const wordsOf = new Map<string, WeakMap<readonly string[], Value>>();
