import type { Basis, Outcome, Reason, Remark, Status, TraceStep, Value } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import type { Deal } from '../deal/deal.ts';

export type Institution = 'region' | 'licence-service' | 'finexpo' | 'credendo' | 'agency';

export const ROUTE_IDS = [
  'FIRST_CONTACT',
  'CR_BUYER',
  'CR_SUPPLIER',
  'CR_CASH',
  'CR_EQUIP',
  'CR_BOND',
  'CR_IMPORT',
  'CR_CRM',
  'CR_PRI',
  'CR_FINGAR',
  'CR_BUYER_DIRECT',
  'CR_FORFAIT',
  'CR_EFS',
  'CR_LC',
  'CR_FUNDING',
  'CR_BONDISSUE',
  'CR_BRIDGE',
  'FX_STAB',
  'FX_SUBS',
  'FX_GRANT',
  'FX_SSL_TIED',
  'FX_MIXED',
  'FX_SSL_UNTIED',
  'FX_SME_INNO',
  'FX_SME_GREEN',
  'FX_TA',
  'LICENCE',
  'MISSION',
  'STUDY',
] as const;
export type RouteId = (typeof ROUTE_IDS)[number];

export type Verdict = 'fits' | 'fits-if' | 'does-not-fit' | 'cannot-say';

/**
 * One rule of a route. `evaluate` returns null when the rule does not reach this deal (nothing is shown), else one
 * reason; the ids of rule and aspect are those of the reason. `outcomes` are the outcomes that the settled reading of
 * the law permits: the proof asks for a specimen of each.
 */
export interface Rule {
  readonly id: string;
  readonly aspect: string | null;
  readonly outcomes: readonly Outcome[];
  evaluate(deal: Deal): Reason | null;
}

/** The steps to a figure, or what writes them once somebody opens the figure. */
export type Trace = readonly TraceStep[] | (() => readonly TraceStep[]);

/** A figure of a route's terms: value null means not known, and `status` says why. Text: `figure.<name>`. */
export interface Figure {
  readonly name: string;
  readonly value: Value | null;
  readonly status: Status;
  /** True when an assumption of the person (a rate no table gives) went into it. */
  readonly assumed: boolean;
  readonly basis: readonly Basis[];
  readonly trace: Trace;
  readonly remarks: readonly Remark[];
}

/**
 * A step by someone else (Council, Credendo, recipient State), or by the exporter. `opens: true` means that the route
 * only fits once it is taken: it turns *fits* into *fits-if* (S-01). Text: `step.<key>`.
 */
export interface OpenStep {
  readonly key: string;
  readonly by: Institution | 'exporter' | 'bank' | 'buyer' | 'council-of-ministers' | 'recipient-state';
  readonly opens: boolean;
}

/** A dated or relative limit of the route, for the clock line. Text: `limit.<key>` and `limit.<key>.lapse`. */
export interface TimeLimit {
  readonly key: string;
  /** Rule that sets it. */
  readonly rule: string;
  /** Span from its start, when it is no fixed date. */
  readonly months: number | null;
  readonly workingDays: number | null;
  /** Fact whose date starts the span. */
  readonly startsWith: string | null;
  /** The day itself, when the limit is a fixed date (a mission). */
  readonly on?: LocalDate;
  readonly basis: readonly Basis[];
}

/** Everything that Kontor knows of one instrument or way of help. One folder each. */
export interface Route {
  readonly id: RouteId;
  readonly institution: Institution;
  readonly rules: readonly Rule[];
  /** Amounts and terms; computed for every verdict, with unknown figures as such. */
  terms(deal: Deal): readonly Figure[];
  /** Keys of the documents to prepare: `document.<key>`. */
  documents(deal: Deal): readonly string[];
  steps(deal: Deal): readonly OpenStep[];
  timeLimits(deal: Deal): readonly TimeLimit[];
  /** Key of the next step for the exporter: `next.<key>`. */
  next(deal: Deal): string;
}
