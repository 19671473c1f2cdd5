import type { Parameters } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { assessBy } from './assessment/assess.ts';
import type { Assessment } from './assessment/document.ts';
import { ROUTES } from './instruments/routes.ts';
import type { Project } from './project/facts.ts';
import { compareStructures } from './structures/compare.ts';

export interface AssessOptions {
  /** The day whose law applies. */
  readonly on: LocalDate;
  readonly parameters: Parameters;
  /**
   * How much to compute: `full`, the default, is the whole document; `changes` leaves out the structures, for the
   * live verdicts of the form; `verdicts` leaves out the changes too, so that every broken rule refuses.
   */
  readonly depth?: 'verdicts' | 'changes' | 'full';
}

/**
 * Assesses one project by every route of support.
 *
 * Pure: the same project, day, parameters and engine give the same document, byte for byte once it is JSON. Any subset
 * of answers is accepted.
 *
 * @example assess(readProject(json, countries).project, { on: localDate('2026-11-24'), parameters })
 */
export function assess(project: Project, { on, parameters, depth = 'full' }: AssessOptions): Assessment {
  return assessBy(project, {
    on,
    parameters,
    routes: ROUTES,
    withChanges: depth !== 'verdicts',
    ...(depth === 'full' ? { compare: compareStructures } : {}),
  });
}
