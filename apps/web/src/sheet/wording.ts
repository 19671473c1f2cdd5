import type { Basis, Language, ReasonJson, Status, TraceStep, ValueJson } from '@kontor/law';
import type { FactDefinition, FactName } from '@kontor/support';
import { FACTS } from '@kontor/support';
import type { LocalDate } from '@kontor/quantities';
import type { Names, SayValues } from '@kontor/words';
import {
  formatDate,
  formatDecimal,
  formatMoney,
  formatRemark,
  formatValue,
  say,
  sayAny,
  sayKnown,
} from '@kontor/words';
import type { BasisView, Certainty, ReasonRow, TraceView } from './sheet.ts';

/** Turns pieces of an assessment into words of one language. */
export interface Wording {
  readonly language: Language;
  say(key: Parameters<typeof say>[1], values?: SayValues): string;
  any(key: string, values?: SayValues): string;
  known(key: string): string | null;
  value(value: ValueJson | null): string;
  fact(name: string): string;
  date(date: string): string;
  remarks(remarks: readonly { key: string; values: Record<string, ValueJson> }[]): readonly string[];
  certainty(status: Status): Certainty;
  basis(basis: readonly Basis[]): readonly BasisView[];
  trace(trace: readonly TraceStep[]): readonly TraceView[];
  reason(reason: ReasonJson): ReasonRow;
}

export function wordingIn(language: Language, names: Names): Wording {
  const wording: Wording = {
    language,
    say: (key, values) => say(language, key, values),
    any: (key, values) => sayAny(language, key, values),
    known: (key) => sayKnown(language, key),
    value: (value) =>
      value === null ? say(language, 'result.unknown') : formatValue(language, value, names),
    fact: (name) => sayAny(language, `fact.${name}`),
    date: (date) => formatDate(language, date as LocalDate),
    remarks: (remarks) => remarks.map((remark) => formatRemark(language, remark, names)),
    certainty: (status) => certaintyOf(language, status),
    basis: (basis) => basis.map((one) => basisView(wording, one)),
    trace: (trace) => trace.map((step) => traceView(wording, step)),
    reason: (reason) => reasonRow(wording, reason),
  };
  return wording;
}

function certaintyOf(language: Language, status: Status): Certainty {
  return { status, word: status === 'verified' ? null : say(language, `status.${status}`) };
}

function basisView(
  wording: Wording,
  { parameter, key, title, reference, address, from, to, status }: Basis,
): BasisView {
  const certainty = wording.certainty(status);
  return { parameter, key, title, reference, address, period: periodOf(wording, from, to), certainty };
}

function periodOf(wording: Wording, from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) {
    return wording.say('period.between', { from: wording.date(from), to: wording.date(to) });
  }
  if (from !== null) return wording.say('period.from', { from: wording.date(from) });
  return to === null ? null : wording.say('period.to', { to: wording.date(to) });
}

const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/;
const PLAIN_PERCENT = /^(-?\d+(?:\.\d+)?) %$/;
const PLAIN_MONEY = /^(-?\d+\.\d{2}) ([A-Z]{3})$/;

/** An operand of a trace in the notation of the language, no digit lost. */
function operandText(language: Language, text: string): string {
  if (PLAIN_DECIMAL.test(text)) return formatDecimal(language, text);
  const money = PLAIN_MONEY.exec(text);
  if (money !== null) return formatMoney(language, money[1] ?? '', money[2] ?? '');
  const percent = PLAIN_PERCENT.exec(text)?.[1];
  return percent === undefined ? text : `${formatDecimal(language, percent)}\u00a0%`;
}

function traceView(wording: Wording, { step, formula, operands, result }: TraceStep): TraceView {
  const written = (text: string) => operandText(wording.language, text);
  return {
    step: wording.known(`step.${step}`) ?? step.replaceAll('-', ' '),
    formula,
    operands: Object.entries(operands).map(([label, value]) => ({ label, value: written(value) })),
    result: written(result),
  };
}

function reasonRow(wording: Wording, reason: ReasonJson): ReasonRow {
  const { rule, aspect, outcome, weight } = reason;
  const value = reason.fact?.value ?? null;
  return {
    rule,
    condition: conditionText(wording, rule, aspect),
    project: value === null ? wording.say('result.unanswered') : wording.value(value),
    limit: limitText(wording, reason),
    outcome,
    outcomeWord: wording.say(`outcome.${outcome}`),
    weight,
    weightWord: weight === 'decides' ? null : wording.say(`weight.${weight}`),
    certainty: wording.certainty(reason.status),
    basis: wording.basis(reason.basis),
    remarks: wording.remarks(reason.remarks),
  };
}

/** The condition of a rule's aspect in words; the rule's own words when the aspect has none. */
export function conditionText(wording: Wording, rule: string, aspect: string | null): string {
  const own = aspect === null ? null : wording.known(`rule.${rule}.${aspect}`);
  return own ?? wording.any(`rule.${rule}`);
}

function limitText(wording: Wording, { comparison, limit }: ReasonJson): string {
  if (limit === null) return '';
  return wording.say(`comparison.${comparison}`, { limit: wording.value(limit) });
}

/** A fact's answer from the project document as a value, for the summary and for proposed changes. */
export function factValue(name: string, json: unknown): ValueJson | null {
  const definition: FactDefinition | undefined = Object.hasOwn(FACTS, name)
    ? FACTS[name as FactName]
    : undefined;
  if (definition === undefined || json === null || json === undefined) return null;
  if (definition.kind === 'money') {
    const { amount, currency } = json as { amount: string; currency: string };
    return { kind: 'money', amount, currency };
  }
  if (definition.kind === 'choice')
    return { kind: 'choice', list: definition.list ?? '', value: String(json) };
  if (definition.kind === 'awards') return { kind: 'count', value: (json as readonly unknown[]).length };
  return { kind: definition.kind, value: json as string | number | boolean };
}
