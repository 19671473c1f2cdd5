import type { Exact, LocalDate, Money } from '@kontor/quantities';
import { amountText, toDecimal } from '@kontor/quantities';

/** A figure or fact as data: words and notation are made at the edge. */
export type Value =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'percent' | 'years' | 'decimal' | 'percent-per-annum'; readonly number: Exact }
  | { readonly kind: 'months' | 'days' | 'working-days' | 'count'; readonly count: number }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'flag'; readonly flag: boolean }
  /** One word of a closed list; its text is `choice.<list>.<code>`. */
  | { readonly kind: 'choice'; readonly list: string; readonly code: string }
  | { readonly kind: 'country' | 'currency' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'range'; readonly from: Value; readonly to: Value };

export type ValueJson =
  | { kind: 'money'; amount: string; currency: string }
  | { kind: string; value: string | number | boolean; list?: string }
  | { kind: 'list'; items: ValueJson[] }
  | { kind: 'range'; from: ValueJson; to: ValueJson };

/** The value as JSON: decimals as strings, counts as numbers. */
export function valueJson(value: Value): ValueJson {
  switch (value.kind) {
    case 'money':
      return { kind: 'money', amount: amountText(value.money), currency: value.money.currency };
    case 'percent':
    case 'years':
    case 'decimal':
    case 'percent-per-annum':
      return { kind: value.kind, value: toDecimal(value.number) };
    case 'months':
    case 'days':
    case 'working-days':
    case 'count':
      return { kind: value.kind, value: value.count };
    case 'date':
      return { kind: 'date', value: value.date };
    case 'flag':
      return { kind: 'flag', value: value.flag };
    case 'choice':
      return { kind: 'choice', list: value.list, value: value.code };
    case 'country':
    case 'currency':
    case 'text':
      return { kind: value.kind, value: value.text };
    case 'list':
      return { kind: 'list', items: value.items.map(valueJson) };
    case 'range':
      return { kind: 'range', from: valueJson(value.from), to: valueJson(value.to) };
  }
}
