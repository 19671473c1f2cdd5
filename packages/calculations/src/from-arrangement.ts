import type { Answer, Impossible, OutsideReason } from '@kontor/arrangement';
import type { Basis, Law, Remark, Value } from '@kontor/law';
import { amountText, toDecimal } from '@kontor/quantities';
import type { Detail, Outcome, Refused } from './outcome.ts';
import { badRequest, notFound, outOfScope } from './outcome.ts';
import { isTextKey } from './texts.ts';

/** Which field of the input an outside case is about. */
const OUTSIDE_FIELD: Readonly<Partial<Record<OutsideReason, string>>> = {
  'below-minimum-term': 'repaymentYears',
  'market-benchmark': 'country',
  'not-reviewed': 'country',
  'euro-micro-state': 'country',
  'no-such-buyer-class': 'buyerCategory',
  'local-currency-factor-above-limit': 'localCurrencyFactor',
  'credit-enhancement-above-limit': 'creditEnhancementFactor',
};

/** Lines that only announce a caution: the value does not rest on them, so they do not weaken its status. */
const CAUTIONS: ReadonlySet<string> = new Set(['oecd.country-list.newer']);

/** An answer of the Arrangement as the contract says it: absent is not-found, outside is out-of-scope. */
export function fromArrangement<T, V>(law: Law, answer: Answer<T>, toValue: (value: T) => V): Outcome<V> {
  switch (answer.kind) {
    case 'answer':
      return {
        kind: 'value',
        value: toValue(answer.value),
        basis: answer.basis.filter(({ parameter }) => !CAUTIONS.has(parameter)),
        trace: answer.trace,
        assumed: answer.assumed,
        notes: answer.remarks.map(noteOf),
      };
    case 'absent':
      return absentValue(law, answer.missing);
    case 'outside':
      return outOfScope(`outside.${answer.why}`, texts(answer.values), OUTSIDE_FIELD[answer.why]);
    case 'impossible':
      return impossibleInput(answer);
  }
}

/** The parameter that has no value for the date of the law. */
function absentValue(law: Law, missing: Pick<Basis, 'parameter' | 'key'>): Refused {
  const parameter = missing.key === null ? missing.parameter : `${missing.parameter} (${missing.key})`;
  return notFound('value-not-known', { parameter, date: law.date });
}

function impossibleInput({ field, why }: Impossible): Refused {
  return badRequest({ name: field, key: `impossible.${why}` });
}

function noteOf({ key, values }: Remark): Detail {
  const named = `note.${key}`;
  return isTextKey(named) ? { key: named, values: texts(values) } : { key: 'note', values: { note: key } };
}

function texts(values: Readonly<Record<string, Value>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
}

function textOf(value: Value): string {
  switch (value.kind) {
    case 'money':
      return `${amountText(value.money)} ${value.money.currency}`;
    case 'percent':
    case 'years':
    case 'decimal':
    case 'percent-per-annum':
      return toDecimal(value.number);
    case 'months':
    case 'days':
    case 'working-days':
    case 'count':
      return String(value.count);
    case 'date':
      return value.date;
    case 'flag':
      return String(value.flag);
    case 'choice':
      return value.code;
    case 'country':
    case 'currency':
    case 'text':
      return value.text;
    case 'list':
      return value.items.map(textOf).join(', ');
    case 'range':
      return `${textOf(value.from)} - ${textOf(value.to)}`;
  }
}
