import type { Parameters } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import type { FactDefinition, FactName, ProjectIssue } from '@kontor/support';
import { contradictions, FACT_NAMES, FACTS, readProject } from '@kontor/support';
import type { Project } from '@kontor/support';
import type { NumberReading, SayValues } from '@kontor/words';
import { readDate, readNumber } from '@kontor/words';
import type { Typed } from './typed.ts';
import { CURRENCY_FIELD, DAY_FIELD } from './typed.ts';

/** What is wrong with one field. Text: `error.<code>` filled with `values`. */
export interface AnswerFault {
  readonly field: string;
  readonly code: string;
  readonly values: SayValues;
}

/** What the typed fields mean. */
export interface Answers {
  readonly typed: Typed;
  readonly project: Project;
  readonly faults: readonly AnswerFault[];
  /** Decimal text of numbers that could have meant two things; shown back in full. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly currency: string;
  /** The law's day; null when none was typed or it cannot be read. */
  readonly on: LocalDate | null;
}

/** The countries that can be named, by code or by a name in any of the languages. */
export interface CountryBook {
  readonly codes: ReadonlySet<string>;
  /** Code of a country name as typed; null when none is called so. */
  codeOf(name: string): string | null;
}

type Misread = Omit<AnswerFault, 'field'>;
type Reading = { readonly json: unknown; readonly chosen?: string } | { readonly misread: Misread };

/** What answers are read against. */
export interface ReadingGround {
  readonly countries: CountryBook;
  readonly parameters: Parameters;
  /** The law's day when none is typed. */
  readonly today: LocalDate;
}

/** Reads typed answers. Never throws: what cannot be read is located, everything else counts. */
export function readAnswers(typed: Typed, { countries, parameters, today }: ReadingGround): Answers {
  const faults: AnswerFault[] = [];
  const chosen: Record<string, string> = {};
  const json: Record<string, unknown> = {};
  const currency = (typed[CURRENCY_FIELD] ?? 'EUR').trim().toUpperCase();
  for (const field of FACT_NAMES) {
    const text = typed[field];
    if (text === undefined) continue;
    const reading = readField(FACTS[field], text, { currency, countries });
    if ('misread' in reading) faults.push({ field, ...reading.misread });
    else json[field] = reading.json;
    if ('chosen' in reading && reading.chosen !== undefined) chosen[field] = reading.chosen;
  }
  const on = readDay(typed[DAY_FIELD], faults);
  const { project, issues } = readProject(json, countries.codes);
  const all = [...issues, ...contradictions(project, parameters.on(on ?? today))];
  faults.push(...all.map((issue) => faultOf(issue)));
  return { typed, project, faults: inOrder(faults), chosen, currency, on };
}

function readDay(text: string | undefined, faults: AnswerFault[]): LocalDate | null {
  if (text === undefined) return null;
  const day = readDate(text);
  if (day.ok) return day.date;
  faults.push({ field: DAY_FIELD, code: day.fault, values: day.values });
  return null;
}

function inOrder(faults: readonly AnswerFault[]): AnswerFault[] {
  const place = (field: string) => FACT_NAMES.indexOf(field as FactName);
  return [...faults].sort((a, b) => place(a.field) - place(b.field));
}

/** A currency is not a fact of its own: its fault belongs to the field where it is chosen. */
function faultOf({ fact, code, limit, value }: ProjectIssue): AnswerFault {
  const values = { limit: limit ?? '', typed: typeof value === 'string' ? value : '' };
  return { field: code === 'not-a-currency' ? CURRENCY_FIELD : fact, code, values };
}

interface Surroundings {
  readonly currency: string;
  readonly countries: CountryBook;
}

function readField(definition: FactDefinition, text: string, { currency, countries }: Surroundings): Reading {
  switch (definition.kind) {
    case 'flag':
      return readFlag(text);
    case 'money':
      return readAmount(text, definition.currency ?? currency);
    case 'percent':
      return readDecimal(text, { threeDigits: 'decimals', decimals: 12, unit: '%' });
    case 'years':
    case 'decimal':
      return readDecimal(text, { threeDigits: 'decimals', decimals: 12 });
    case 'months':
    case 'count':
      return readCount(text);
    case 'date': {
      const day = readDate(text);
      return day.ok ? { json: day.date } : { misread: { code: day.fault, values: day.values } };
    }
    case 'country':
      return readCountry(text, countries);
    case 'awards':
      return readAwards(text, countries);
    default:
      return { json: text.trim() };
  }
}

const FLAGS: Readonly<Record<string, boolean>> = { yes: true, no: false };

function readFlag(text: string): Reading {
  const answer = FLAGS[text.trim().toLowerCase()];
  return answer === undefined ? { misread: { code: 'not-a-flag', values: {} } } : { json: answer };
}

function readAmount(text: string, currency: string): Reading {
  const unit = currency === 'EUR' ? '€' : currency;
  const number = readNumber(text, { threeDigits: 'thousands', decimals: 2, unit });
  if (!number.ok) return { misread: { code: number.fault, values: number.values } };
  return {
    json: { amount: number.decimal, currency },
    ...(number.ambiguous ? { chosen: number.decimal } : {}),
  };
}

function readDecimal(text: string, reading: NumberReading): Reading {
  const number = readNumber(text, reading);
  if (!number.ok) return { misread: { code: number.fault, values: number.values } };
  return { json: number.decimal, ...(number.ambiguous ? { chosen: number.decimal } : {}) };
}

function readCount(text: string): Reading {
  const number = readNumber(text, { threeDigits: 'thousands', decimals: 0 });
  if (!number.ok) return { misread: { code: number.fault, values: number.values } };
  return { json: Number(number.decimal), ...(number.ambiguous ? { chosen: number.decimal } : {}) };
}

function readCountry(text: string, countries: CountryBook): Reading {
  const typed = text.trim();
  const code = countries.codes.has(typed.toUpperCase()) ? typed.toUpperCase() : countries.codeOf(typed);
  return code === null ? { misread: { code: 'country-name', values: { typed } } } : { json: code };
}

const NONE = /^(aucune?|geen|keine?|none|0)$/i;

/** One award a line: the instrument, then the country by code or name; or the word for none. */
function readAwards(text: string, countries: CountryBook): Reading {
  if (NONE.test(text.trim())) return { json: [] };
  const lines = text.split(/[\n;]/).map((line) => line.trim());
  const awards = lines
    .filter((line) => line !== '')
    .map((line) => {
      const [instrument = '', ...rest] = line.split(/\s+/);
      const place = readCountry(rest.join(' '), countries);
      return { instrument: instrument.toUpperCase(), country: 'json' in place ? place.json : '' };
    });
  return { json: awards };
}
