import type { Basis, ReasonJson, Status, TraceStep, ValueJson } from '@kontor/law';
import type { Institution, RouteId, Verdict } from './route.ts';

/** The answer of `assess`, as JSON: decimals are strings, counts numbers, nothing is worded. */
export interface Assessment {
  readonly engine: string;
  readonly parameters: string;
  readonly on: string;
  /** The day whose law each question counts; `given` false: not known yet, `on` stands for it (S-10). */
  readonly dates: { readonly submission: QuestionDate; readonly cover: QuestionDate };
  /** The answers it rests on, in canonical form: only what was answered, in the order of `FACTS`. */
  readonly project: Readonly<Record<string, unknown>>;
  readonly routes: readonly RouteAssessment[];
  /** Facts that would decide something, most decisive first, with the routes that wait for them. */
  readonly questions: readonly Question[];
  readonly clock: readonly ClockEntry[];
  readonly structures: StructureComparison | null;
}

export interface QuestionDate {
  readonly on: string;
  readonly given: boolean;
}

export interface RouteAssessment {
  readonly route: RouteId;
  readonly institution: Institution;
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonJson[];
  readonly missing: readonly string[];
  /** Confirmed changes only: each was tried, and no rule of the route is broken any more. */
  readonly changes: readonly ConfirmedChange[];
  readonly steps: readonly { key: string; by: string; opens: boolean }[];
  readonly figures: readonly FigureJson[];
  readonly documents: readonly string[];
  readonly timeLimits: readonly TimeLimitJson[];
  readonly next: { readonly key: string; readonly office: string };
}

export interface ConfirmedChange {
  readonly facts: readonly { fact: string; from: ValueJson | null; to: ValueJson }[];
  /** Verdict of the route after the change. */
  readonly verdict: Verdict;
  /** The rules it mends. */
  readonly mends: readonly string[];
  /** Figures of the route that differ after the change. */
  readonly figures: readonly FigureJson[];
}

export interface FigureJson {
  readonly name: string;
  readonly value: ValueJson | null;
  readonly status: Status;
  readonly assumed: boolean;
  readonly basis: readonly Basis[];
  readonly trace: readonly TraceStep[];
  readonly remarks: readonly { key: string; values: Record<string, ValueJson> }[];
}

export interface TimeLimitJson {
  readonly key: string;
  readonly rule: string;
  readonly months: number | null;
  readonly workingDays: number | null;
  readonly startsWith: string | null;
  readonly basis: readonly Basis[];
}

export interface Question {
  readonly fact: string;
  readonly routes: readonly RouteId[];
}

/** One point of the clock line. `on` null: the date follows from a fact that is not known yet. */
export interface ClockEntry {
  /** Text: `clock.<key>`. */
  readonly key: string;
  readonly on: string | null;
  /** When `on` is null: the span after the fact `after`. */
  readonly span: { months: number | null; workingDays: number | null; after: string | null } | null;
  readonly state: 'passed' | 'now' | 'ahead' | 'open';
  readonly routes: readonly RouteId[];
  readonly rule: string | null;
  /** Text: `clock.<key>.lapse`: what lapses then. */
  readonly lapses: boolean;
  readonly basis: readonly Basis[];
}

/** Feasible combinations on the same deal, side by side. */
export interface StructureComparison {
  readonly structures: readonly StructureJson[];
  /** Columns of the comparison in their order, for the table. */
  readonly measures: readonly Measure[];
  /** What the comparison takes for granted because it was not answered: texts `remark.<key>`. */
  readonly remarks: readonly { key: string; values: Record<string, ValueJson> }[];
}

/**
 * `buyer-cost`: yearly effective rate of everything the buyer pays against the goods received on finance;
 * `buyer-total`: what the buyer pays in all; `state-cost`: cost to the State, for a loan its grant equivalent.
 */
export const MEASURES = ['buyer-cost', 'buyer-total', 'state-cost', 'grant-element', 'premium'] as const;
export type Measure = (typeof MEASURES)[number];

export interface StructureJson {
  /** `buyer-credit`, `buyer-credit-stabilised`, `subsidy`, `subsidy-with-grant`, `grant`, `mixed-credit`, `sme-grant`... Text: `structure.<id>`. */
  readonly id: string;
  readonly routes: readonly RouteId[];
  readonly feasible: Verdict;
  /** Not dominated by another structure on the measures that are known for both. */
  readonly efficient: boolean;
  readonly measures: Readonly<Record<Measure, FigureJson>>;
  /** Cash from (positive) and back to (negative) the State by budget year; empty while it cannot be computed. */
  readonly budget: readonly { year: number; amount: ValueJson; assumed: boolean }[];
  /** The deal's payments by day; empty while a rate is missing. */
  readonly cash: readonly CashRow[];
  /** Facts (assumptions among them) that would let more be computed. */
  readonly missing: readonly string[];
}

/** One day of the cash timeline; amounts as text in the contract's currency. */
export interface CashRow {
  readonly date: string;
  /** Paid to the exporter by the buyer. */
  readonly own: string;
  /** Paid to the exporter by grants. */
  readonly grant: string;
  /** Paid to the exporter from the credits. */
  readonly drawn: string;
  readonly principal: string;
  readonly interest: string;
  readonly premium: string;
  /** Owed by the buyer after the day. */
  readonly balance: string;
}
