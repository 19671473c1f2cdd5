import type { Exact, LocalDate, Money } from '@kontor/quantities';
import type { ChoiceList, ChoiceOf } from './choices.ts';

/** The groups of the project form, in its order. */
export const FACT_GROUPS = [
  'company',
  'deal',
  'contract',
  'buyer',
  'credit',
  'content',
  'impact',
  'integrity',
  'other-operations',
  'dates',
  'assumptions',
] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

/** What a fact holds once read. JSON forms: decimals and money as strings, dates ISO, countries alpha-3. */
export interface FactValues {
  flag: boolean;
  money: Money;
  percent: Exact;
  years: Exact;
  decimal: Exact;
  months: number;
  count: number;
  date: LocalDate;
  country: string;
  text: string;
  awards: readonly Award[];
}
export type FactKind = keyof FactValues | 'choice';

/** An award of Finexpo that is promised and neither closed, lapsed nor revoked (S-41). */
export interface Award {
  readonly instrument: string;
  readonly country: string;
}

/**
 * Whether the person can change the fact: `moves` may be proposed as a change; `given` is a circumstance; `past` has
 * happened when it is true or dated before the law's day, and is never proposed (S-05).
 */
export type Movability = 'moves' | 'given' | 'past';

export interface FactDefinition<T = unknown> {
  readonly kind: FactKind;
  readonly group: FactGroup;
  readonly movability: Movability;
  /** Asked in the short form; the others appear when a verdict depends on them. */
  readonly core: boolean;
  /** For `choice`: the list. */
  readonly list?: ChoiceList;
  /** For `money`: only this currency is accepted. */
  readonly currency?: string;
  /** Inclusive limits of what can exist (not of what the law allows). */
  readonly least?: number;
  readonly most?: number;
  readonly pattern?: RegExp;
  /** Never set; carries the type of the value. */
  readonly type?: T;
}

type Options = Partial<Omit<FactDefinition, 'kind' | 'group' | 'type' | 'list'>>;

const BASE = { movability: 'given', core: false } as const;

export function fact<K extends keyof FactValues>(
  kind: K,
  group: FactGroup,
  options: Options = {},
): FactDefinition<FactValues[K]> {
  return { ...BASE, kind, group, ...options };
}

export function choiceFact<L extends ChoiceList>(
  list: L,
  group: FactGroup,
  options: Options = {},
): FactDefinition<ChoiceOf<L>> {
  return { ...BASE, kind: 'choice', list, group, ...options };
}
