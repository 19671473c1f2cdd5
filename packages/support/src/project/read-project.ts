import type { Exact, Money } from '@kontor/quantities';
import {
  amountText,
  compare,
  exact,
  toDecimal,
  tryParseDate,
  tryParseExact,
  tryParseMoney,
} from '@kontor/quantities';
import { CHOICES } from './choices.ts';
import type { Award, FactDefinition } from './fact.ts';
import type { FactName, Project } from './facts.ts';
import { FACT_NAMES, FACTS } from './facts.ts';

/** What is wrong with an answer. Text: `error.<code>`. */
export type IssueCode =
  | 'unknown-fact'
  | 'not-a-flag'
  | 'not-a-decimal'
  | 'not-a-whole-number'
  | 'not-money'
  | 'not-a-currency'
  | 'wrong-currency'
  | 'negative'
  | 'below-least'
  | 'above-most'
  | 'unknown-choice'
  | 'unknown-country'
  | 'not-a-date'
  | 'wrong-form'
  | 'not-text'
  | 'not-awards'
  | 'not-an-object'
  | 'class-not-in-category'
  | 'weapons-of-civil-use'
  | 'offered-and-refused'
  | 'more-than-contract'
  | 'other-currency-than-contract'
  | 'in-the-future';

/** One located fault: the fact, the value as it came in, and the limit it met when there is one. */
export interface ProjectIssue {
  readonly fact: string;
  readonly code: IssueCode;
  readonly value: unknown;
  readonly limit: string | null;
}

export interface ProjectReading {
  /** Every answer that could be read; those with an issue are null. */
  readonly project: Project;
  readonly issues: readonly ProjectIssue[];
}

class Misread extends Error {
  readonly code: IssueCode;
  readonly limit: string | null;
  constructor(code: IssueCode, limit: string | null = null) {
    super(code);
    this.code = code;
    this.limit = limit;
  }
}

/** A project without any answer. */
export const EMPTY_PROJECT: Project = Object.freeze(
  Object.fromEntries(FACT_NAMES.map((name) => [name, null])),
) as unknown as Project;

/**
 * Reads a project document. Never throws on bad input: every fault is located, and everything that could be read is kept.
 *
 * @param json the parsed document: an object of facts by name; null and absent both mean unanswered
 * @param countries the ISO 3166-1 alpha-3 codes that exist
 */
export function readProject(json: unknown, countries: ReadonlySet<string>): ProjectReading {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return {
      project: EMPTY_PROJECT,
      issues: [{ fact: '', code: 'not-an-object', value: json, limit: null }],
    };
  }
  const issues: ProjectIssue[] = [];
  const read: Record<string, unknown> = { ...EMPTY_PROJECT };
  for (const [name, value] of Object.entries(json)) {
    if (value === null || value === undefined) continue;
    if (!Object.hasOwn(FACTS, name)) {
      issues.push({ fact: name, code: 'unknown-fact', value, limit: null });
      continue;
    }
    try {
      read[name] = readFact(FACTS[name as FactName], value, countries);
    } catch (error) {
      if (!(error instanceof Misread)) throw error;
      issues.push({ fact: name, code: error.code, value, limit: error.limit });
    }
  }
  return { project: read as unknown as Project, issues };
}

function readFact(definition: FactDefinition, value: unknown, countries: ReadonlySet<string>): unknown {
  switch (definition.kind) {
    case 'flag':
      return typeof value === 'boolean' ? value : misread('not-a-flag');
    case 'choice':
      return readChoice(definition, value);
    case 'money':
      return readMoney(definition, value);
    case 'percent':
    case 'years':
    case 'decimal':
      return readDecimal(definition, value);
    case 'months':
    case 'count':
      return readCount(definition, value);
    case 'date':
      return (typeof value === 'string' ? tryParseDate(value) : null) ?? misread('not-a-date');
    case 'country':
      return typeof value === 'string' && countries.has(value) ? value : misread('unknown-country');
    case 'text':
      return readText(definition, value);
    case 'awards':
      return readAwards(value, countries);
  }
}

function misread(code: IssueCode, limit: string | null = null): never {
  throw new Misread(code, limit);
}

function readChoice({ list }: FactDefinition, value: unknown): string {
  const codes: readonly string[] = list === undefined ? [] : CHOICES[list];
  return typeof value === 'string' && codes.includes(value)
    ? value
    : misread('unknown-choice', codes.join(', '));
}

function readMoney({ currency }: FactDefinition, value: unknown): Money {
  if (typeof value !== 'object' || value === null) return misread('not-money');
  const { amount, currency: code } = value as { amount?: unknown; currency?: unknown };
  if (typeof code !== 'string' || !/^[A-Z]{3}$/.test(code)) return misread('not-a-currency');
  if (currency !== undefined && code !== currency) return misread('wrong-currency', currency);
  const text = typeof amount === 'number' ? String(amount) : amount;
  const money = typeof text === 'string' ? tryParseMoney(text, code) : null;
  if (money === null) return misread('not-money');
  return money.cents < 0n ? misread('negative', '0') : money;
}

function readDecimal(definition: FactDefinition, value: unknown): Exact {
  const text = typeof value === 'number' ? String(value) : value;
  const number = typeof text === 'string' && text.length <= 40 ? tryParseExact(text) : null;
  if (number === null) return misread('not-a-decimal');
  withinLimits(definition, number);
  return number;
}

function withinLimits({ least, most }: FactDefinition, number: Exact): void {
  if (least !== undefined && compare(number, exact(least)) < 0)
    misread(least === 0 ? 'negative' : 'below-least', String(least));
  if (most !== undefined && compare(number, exact(most)) > 0) misread('above-most', String(most));
}

function readCount(definition: FactDefinition, value: unknown): number {
  const count = typeof value === 'string' && /^-?\d{1,12}$/.test(value) ? Number(value) : value;
  if (typeof count !== 'number' || !Number.isSafeInteger(count)) return misread('not-a-whole-number');
  withinLimits(definition, exact(count));
  return count;
}

function readText({ pattern }: FactDefinition, value: unknown): string {
  if (typeof value !== 'string' || value.length > 200) return misread('not-text');
  return pattern === undefined || pattern.test(value) ? value : misread('wrong-form');
}

function readAwards(value: unknown, countries: ReadonlySet<string>): readonly Award[] {
  if (!Array.isArray(value) || value.length > 100) return misread('not-awards');
  return value.map((item: unknown) => {
    const { instrument, country } = (item ?? {}) as { instrument?: unknown; country?: unknown };
    if (typeof instrument !== 'string' || !/^FX_[A-Z_]+$/.test(instrument)) return misread('not-awards');
    if (typeof country !== 'string' || !countries.has(country)) return misread('unknown-country');
    return { instrument, country };
  });
}

/** The answers as JSON in canonical form: only what is answered, in the order of `FACTS`, decimals as text. */
export function projectJson(project: Project): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const name of FACT_NAMES) {
    const value = project[name];
    if (value !== null) json[name] = factJson(FACTS[name], value);
  }
  return json;
}

function factJson(definition: FactDefinition, value: unknown): unknown {
  switch (definition.kind) {
    case 'money': {
      const money = value as Money;
      return { amount: amountText(money), currency: money.currency };
    }
    case 'percent':
    case 'years':
    case 'decimal':
      return toDecimal(value as Exact, 40);
    case 'awards':
      return (value as readonly Award[]).map(({ instrument, country }) => ({ instrument, country }));
    default:
      return value;
  }
}
