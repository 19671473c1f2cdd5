import type { Law, Parameters } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import type { Project } from '../project/facts.ts';

/**
 * One project under the law of one day, as the rules see it. Each question has its own date (S-10): Finexpo counts
 * the submission, the premium category counts the day cover is granted; until those dates are known, `on` stands for both.
 */
export interface Deal {
  readonly project: Project;
  readonly on: LocalDate;
  readonly parameters: Parameters;
  readonly law: Law;
  /** The law on the day of submission to Finexpo. */
  readonly submissionLaw: Law;
  /** The law on the day cover is granted. */
  readonly coverLaw: Law;
}

export function dealOf(project: Project, on: LocalDate, parameters: Parameters): Deal {
  return {
    project,
    on,
    parameters,
    law: parameters.on(on),
    submissionLaw: parameters.on(project.submissionOn ?? on),
    coverLaw: parameters.on(project.coverOn ?? on),
  };
}

/**
 * A quantity derived from a deal, computed at most once for each deal. Rules and terms share it, so no two of them can
 * disagree about it.
 */
export function derived<T>(compute: (deal: Deal) => T): (deal: Deal) => T {
  const known = new WeakMap<Deal, { readonly value: T }>();
  return (deal) => {
    let entry = known.get(deal);
    if (entry === undefined) {
      entry = { value: compute(deal) };
      known.set(deal, entry);
    }
    return entry.value;
  };
}
