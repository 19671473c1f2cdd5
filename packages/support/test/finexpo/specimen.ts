import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Parameters } from '@kontor/law';
import { DATA_DIRECTORY, readCountries, readParameters } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import { assessBy } from '../../src/assessment/assess.ts';
import type { Assessment, RouteAssessment } from '../../src/assessment/document.ts';
import { FINEXPO_ROUTES } from '../../src/instruments/finexpo/index.ts';
import { readProject } from '../../src/project/read-project.ts';

export type Answers = Readonly<Record<string, unknown>>;

export interface Specimen {
  readonly id: string;
  readonly on: string;
  readonly project: Answers;
}

export const PARAMETERS: Parameters = readParameters();
const COUNTRIES = new Set(readCountries().map((country) => country.iso3));
const FOLDER = join(DATA_DIRECTORY, 'specimens', 'finexpo');

/** The specimens of Finexpo in the order of their ids. */
export const SPECIMENS: readonly Specimen[] = readdirSync(FOLDER)
  .sort()
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Specimen);

/** Answers with which every tied instrument fits: a small contract of an SME with a public client in Kenya. */
export const FITTING: Answers = SPECIMENS[0]?.project ?? {};

/** Assesses by the nine instruments. Throws when an answer cannot be read. */
export function assess(answers: Answers, on = '2026-11-23'): Assessment {
  const { project, issues } = readProject(answers, COUNTRIES);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return assessBy(project, { on: localDate(on), parameters: PARAMETERS, routes: FINEXPO_ROUTES });
}

/** One instrument's answer. */
export function routeOf(answers: Answers, id: string, on?: string): RouteAssessment {
  const found = assess(answers, on).routes.find(({ route }) => route === id);
  if (found === undefined) throw new Error(`no route ${id}`);
  return found;
}

export function euros(amount: string): { amount: string; currency: string } {
  return { amount, currency: 'EUR' };
}
