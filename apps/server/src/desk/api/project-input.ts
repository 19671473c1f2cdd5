import type { Language } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import type { Project, ProjectIssue } from '@kontor/support';
import { contradictions, readProject } from '@kontor/support';
import { faultText } from '@kontor/web';
import type { Issue } from '../../platform/http/problem.ts';
import { ProblemError } from '../../platform/http/problem.ts';
import type { ApiDesk } from './api.ts';

/** Reads a project document of a call. Throws a badRequest problem that names every fault with its place. */
export function projectFrom(desk: ApiDesk, json: unknown, on: LocalDate, language: Language): Project {
  const { project, issues } = readProject(json, desk.countries.codes);
  const all = [...issues, ...contradictions(project, desk.parameters.on(on))];
  if (all.length === 0) return project;
  throw new ProblemError('badRequest', { issues: all.map((issue) => issueOf(language, issue)) });
}

function issueOf(language: Language, { fact, code, limit, value }: ProjectIssue): Issue {
  const values = { limit: limit ?? '', typed: typeof value === 'string' ? value : '' };
  return {
    type: `urn:problem-type:kontor:${code}`,
    in: 'body',
    name: fact === '' ? 'project' : `project.${fact}`,
    detail: faultText(language, { field: fact, code, values }),
  };
}
