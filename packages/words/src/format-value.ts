import type { Language, Remark, ValueJson } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { formatDate } from './dates.ts';
import { formatDecimal, formatMoney, formatPercent, formatRounded } from './numbers.ts';
import { say, sayAny, sayKnown } from './say.ts';

/** Names that live in the data and not among the texts. */
export interface Names {
  /** Name of a country by its alpha-3 code; null when the code is unknown. */
  country(code: string, language: Language): string | null;
}

/** A value in words and notation of the language. */
export function formatValue(language: Language, value: ValueJson, names: Names): string {
  if ('amount' in value) return formatMoney(language, value.amount, value.currency);
  if ('items' in value) return listed(language, value.items, names);
  if ('from' in value) {
    const ends = {
      from: formatValue(language, value.from, names),
      to: formatValue(language, value.to, names),
    };
    return say(language, isDate(value.from) ? 'period.between' : 'value.range', ends);
  }
  return formatPlain(language, value, names);
}

function isDate(value: ValueJson): boolean {
  return 'value' in value && value.kind === 'date';
}

function listed(language: Language, items: readonly ValueJson[], names: Names): string {
  const worded = items.map((item) => formatValue(language, item, names));
  const last = worded.pop();
  if (last === undefined) return say(language, 'value.none');
  return worded.length === 0 ? last : say(language, 'value.list', { first: worded.join(', '), last });
}

type PlainValue = Extract<ValueJson, { value: unknown }>;

function formatPlain(language: Language, { kind, value, list }: PlainValue, names: Names): string {
  const text = String(value);
  switch (kind) {
    case 'percent':
      return formatPercent(language, text);
    case 'percent-per-annum':
      return say(language, 'value.percent-per-annum', { percent: formatPercent(language, text) });
    case 'decimal':
      return formatRounded(language, text, 6);
    case 'years':
      return say(language, 'value.years', { count: Number(text), number: formatRounded(language, text, 4) });
    case 'months':
    case 'days':
    case 'working-days':
      return say(language, `value.${kind}`, { count: Number(text), number: formatDecimal(language, text) });
    case 'count':
      return formatDecimal(language, text);
    case 'date':
      return formatDate(language, text as LocalDate);
    case 'flag':
      return say(language, value === true ? 'value.yes' : 'value.no');
    case 'choice':
      return sayKnown(language, choiceKey(list ?? '', text)) ?? text;
    case 'country':
      return names.country(text, language) ?? text;
    default:
      return text;
  }
}

/** Facts are named by their own texts, every other word of a closed list by `choice.<list>.<code>`. */
export function choiceKey(list: string, code: string): string {
  return list === 'fact' ? `fact.${code}` : `choice.${list}.${code}`;
}

type RemarkJson = Pick<Remark, 'key'> & { readonly values: Readonly<Record<string, ValueJson>> };

/** A remark of a rule as a sentence: text `remark.<key>`, or `<key>` where the key says so itself. */
export function formatRemark(language: Language, remark: RemarkJson, names: Names): string {
  const worded = Object.entries(remark.values).map(
    ([name, value]) => [name, formatValue(language, value, names)] as const,
  );
  const values = Object.fromEntries(worded);
  return sayKnown(language, `remark.${remark.key}`, values) ?? sayAny(language, remark.key, values);
}
