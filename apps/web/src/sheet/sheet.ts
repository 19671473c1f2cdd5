import type { Language, Outcome, Status, Weight } from '@kontor/law';
import type { RouteId, Verdict } from '@kontor/support';

/** A result in the words of one language: what the page and the printed document both lay out. */
export interface ResultSheet {
  readonly language: Language;
  /** The law's day, in full. */
  readonly lawDate: string;
  readonly headline: string;
  readonly subline: readonly string[];
  /** Warning against signing too early; null when it does not apply. */
  readonly unsigned: { readonly strong: string; readonly why: string } | null;
  readonly summary: readonly Labelled[];
  readonly groups: readonly VerdictGroup[];
  /** Routes that are not money: licence, mission, study. */
  readonly beside: readonly RouteCard[];
  readonly contact: ContactBox | null;
  readonly clock: readonly ClockPoint[];
  readonly gauges: readonly Gauge[];
  readonly questions: readonly OpenQuestion[];
  readonly structures: StructureTable | null;
  readonly pictures: Pictures | null;
  readonly parameters: string;
}

export interface Labelled {
  readonly label: string;
  readonly value: string;
}

export interface VerdictGroup {
  readonly verdict: Verdict;
  readonly title: string;
  readonly cards: readonly RouteCard[];
}

export interface RouteCard {
  readonly route: RouteId;
  readonly name: string;
  readonly what: string;
  readonly verdict: Verdict;
  readonly verdictWord: string;
  /** The figures that matter most, shown in a row. */
  readonly figures: readonly FigureView[];
  readonly moreFigures: readonly FigureView[];
  /** Broken, open and warning conditions. */
  readonly telling: readonly ReasonRow[];
  readonly met: readonly ReasonRow[];
  readonly changes: readonly ChangeView[];
  readonly missing: readonly OpenQuestion[];
  readonly steps: readonly StepView[];
  readonly documents: readonly string[];
  readonly limits: readonly LimitView[];
  readonly next: string | null;
  readonly office: string;
}

/** How sure a figure is; the word is null when it was read in an official text. */
export interface Certainty {
  readonly status: Status;
  readonly word: string | null;
}

export interface FigureView extends Labelled {
  readonly name: string;
  readonly known: boolean;
  readonly certainty: Certainty;
  /** The word for an assumption of the person; null when none went into it. */
  readonly assumed: string | null;
  readonly remarks: readonly string[];
  readonly trace: readonly TraceView[];
  readonly basis: readonly BasisView[];
}

export interface TraceView {
  readonly step: string;
  readonly formula: string;
  readonly operands: readonly Labelled[];
  readonly result: string;
}

export interface BasisView {
  readonly parameter: string;
  readonly key: string | null;
  readonly title: string;
  readonly reference: string | null;
  readonly address: string | null;
  /** `since 15 July 2023`, or null when no date is known. */
  readonly period: string | null;
  readonly certainty: Certainty;
}

export interface ReasonRow {
  readonly rule: string;
  readonly condition: string;
  readonly project: string;
  readonly limit: string;
  readonly outcome: Outcome;
  readonly outcomeWord: string;
  readonly weight: Weight;
  readonly weightWord: string | null;
  readonly certainty: Certainty;
  readonly basis: readonly BasisView[];
  readonly remarks: readonly string[];
}

export interface ChangeView {
  readonly facts: readonly string[];
  readonly outcome: string;
  readonly figures: readonly Labelled[];
  /** The changed answers as they would be typed, for a link that tries the change; null when they cannot be typed. */
  readonly typed: Readonly<Record<string, string>> | null;
}

export interface StepView {
  readonly text: string;
  readonly by: string;
  readonly opens: boolean;
}

export interface LimitView {
  readonly text: string;
  readonly span: string | null;
  readonly rule: string;
}

export interface OpenQuestion {
  readonly fact: string;
  readonly label: string;
  readonly waiting: string | null;
}

export interface ContactBox {
  readonly name: string | null;
  readonly details: readonly Labelled[];
  readonly remarks: readonly string[];
  readonly rules: readonly string[];
}

export interface ClockPoint {
  readonly when: string;
  readonly text: string;
  readonly lapse: string | null;
  readonly state: 'passed' | 'now' | 'ahead' | 'open';
  readonly rule: string | null;
}

export interface Gauge {
  readonly label: string;
  readonly text: string;
  /** Share that is used, 0 to 1000 thousandths. */
  readonly permille: number;
  readonly note: string | null;
}

/** One measure of a structure: its value in the table, what it rests on below it. */
export interface StructureCell {
  readonly measure: string;
  readonly value: string;
  readonly assumed: boolean;
  readonly known: boolean;
  readonly remarks: readonly string[];
  readonly basis: readonly BasisView[];
}

export interface StructureTable {
  readonly measures: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly verdict: Verdict;
    readonly verdictWord: string;
    readonly efficient: boolean;
    readonly cells: readonly StructureCell[];
  }[];
}

/** One payment date of the buyer, in hundredths of the currency as plain numbers for drawing, and in words for the table. */
export interface CashPoint {
  readonly label: string;
  readonly year: number;
  readonly drawn: DrawnAmount;
  readonly principal: DrawnAmount;
  readonly interest: DrawnAmount;
  readonly balance: DrawnAmount;
}

/** An amount as a length to draw and as the exact words. */
export interface DrawnAmount {
  readonly size: number;
  readonly text: string;
}

export interface Pictures {
  readonly structure: string;
  readonly currency: string;
  readonly cash: readonly CashPoint[];
  readonly budget: readonly {
    readonly year: string;
    readonly amount: DrawnAmount;
    readonly assumed: boolean;
  }[];
}
