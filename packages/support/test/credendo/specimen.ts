import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Parameters } from '@kontor/law';
import { DATA_DIRECTORY, readCountries, readParameters } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import { assessBy } from '../../src/assessment/assess.ts';
import type { Assessment, RouteAssessment } from '../../src/assessment/document.ts';
import type { Route } from '../../src/assessment/route.ts';
import type { Project } from '../../src/project/facts.ts';
import { readProject } from '../../src/project/read-project.ts';

export interface Specimen {
  readonly id: string;
  readonly on: string;
  readonly project: unknown;
}

export const PARAMETERS: Parameters = readParameters();
const COUNTRIES = new Set(readCountries().map((country) => country.iso3));

/** The specimens of one folder of `data/specimens`, in order of their names. */
export function specimensOf(folder: string): Specimen[] {
  const directory = join(DATA_DIRECTORY, 'specimens', folder);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(directory, name), 'utf8')) as Specimen);
}

/** The answers as the program reads them. Throws when one of them cannot be read. */
export function projectOf(json: unknown): Project {
  const { project, issues } = readProject(json, COUNTRIES);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return project;
}

export function assess(json: unknown, on: string, routes: readonly Route[]): Assessment {
  return assessBy(projectOf(json), { on: localDate(on), parameters: PARAMETERS, routes });
}

export function routeOf(assessment: Assessment, id: string): RouteAssessment {
  const found = assessment.routes.find(({ route }) => route === id);
  if (found === undefined) throw new Error(`no route ${id}`);
  return found;
}
