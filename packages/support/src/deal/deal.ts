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
  /** What was derived from this deal so far, by the slot of its derivation. Only `derived` touches it. */
  readonly derivedValues: (Derived | undefined)[];
}

interface Derived {
  readonly value: unknown;
}

export function dealOf(project: Project, on: LocalDate, parameters: Parameters): Deal {
  return {
    project,
    on,
    parameters,
    law: parameters.on(on),
    submissionLaw: parameters.on(project.submissionOn ?? on),
    coverLaw: parameters.on(project.coverOn ?? on),
    derivedValues: [],
  };
}

/**
 * A quantity derived from a deal, computed at most once for each deal. Rules and terms share it, so no two of them can
 * disagree about it.
 */
export function derived<T>(compute: (deal: Deal) => T): (deal: Deal) => T {
  const slot = slots;
  slots += 1;
  return (deal) => {
    let known = deal.derivedValues[slot];
    if (known === undefined) {
      known = { value: compute(deal) };
      deal.derivedValues[slot] = known;
    }
    return known.value as T;
  };
}

let slots = 0;
