import type { Language, ParameterDefinition, Source, Status, Texts } from '@kontor/law';
import type { RouteId, Verdict } from '@kontor/support';
import type { Place } from './addresses.ts';
import type { AnswerFault } from './answers/read-answers.ts';
import type { Typed } from './answers/typed.ts';
import type { Labelled, OpenQuestion, ResultSheet } from './sheet/sheet.ts';

/** What every page needs beside its own content. */
export interface Shell {
  readonly language: Language;
  readonly place: Place;
  /** Version of the parameters in use. */
  readonly parameters: string;
  readonly assets: Assets;
}

/** Addresses of the built files. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  /** Faces to fetch early. */
  readonly fonts: readonly string[];
}

export interface FormModel {
  readonly typed: Typed;
  readonly faults: readonly AnswerFault[];
  /** What ambiguous numbers were read as, in words. */
  readonly readAs: Readonly<Record<string, string>>;
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly currency: string;
  readonly saved: string | null;
  /** Day whose law applies when none is typed, in full. */
  readonly today: string;
  readonly panel: PanelModel;
}

/** The live verdicts beside the form. */
export interface PanelModel {
  readonly answered: number;
  readonly headline: string;
  readonly subline: readonly string[];
  readonly rows: readonly {
    readonly route: RouteId;
    readonly name: string;
    readonly verdict: Verdict;
    readonly word: string;
  }[];
  readonly questions: readonly OpenQuestion[];
}

export interface ResultModel {
  readonly sheet: ResultSheet;
  /** Answers as a query, without and with the law's day. */
  readonly query: string;
  readonly permanent: string;
  readonly typed: Typed;
  readonly faults: readonly string[];
  readonly saved: string | null;
  readonly retentionDays: number;
}

export interface SavedModel {
  readonly secret: string;
  /** Complete address of the saved project, to be kept. */
  readonly link: string;
  readonly until: string;
  readonly query: string;
}

/** A rule as the catalogue knows it. */
export interface RuleModel {
  readonly id: string;
  readonly aspects: readonly {
    readonly aspect: string | null;
    readonly outcomes: readonly string[];
    readonly routes: readonly RouteId[];
  }[];
  readonly parameters: readonly ParameterDefinition[];
  readonly sources: Readonly<Record<string, Source>>;
}

export interface InstrumentModel {
  readonly route: RouteId;
  readonly institution: string;
  readonly rules: readonly { readonly rule: string; readonly aspect: string | null }[];
  readonly documents: readonly string[];
}

export interface CalendarItem {
  readonly id: string;
  readonly kind: string;
  readonly title: Texts;
  readonly country: string | null;
  readonly when: string;
  readonly state: 'past' | 'now' | 'ahead' | 'open';
  readonly themes: readonly string[];
  /** False for visits whose sectors are not announced. */
  readonly themed: boolean;
}

export type Page =
  | { readonly kind: 'start' }
  | { readonly kind: 'form'; readonly form: FormModel }
  | { readonly kind: 'result'; readonly result: ResultModel }
  | { readonly kind: 'saved'; readonly saved: SavedModel }
  | { readonly kind: 'deleted' }
  | {
      readonly kind: 'rules';
      readonly rules: readonly { readonly id: string; readonly parameters: number }[];
    }
  | { readonly kind: 'rule'; readonly rule: RuleModel }
  | {
      readonly kind: 'parameter';
      readonly parameter: ParameterDefinition;
      readonly key: string | null;
      readonly sources: Readonly<Record<string, Source>>;
      readonly countryNames: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'instruments'; readonly instruments: readonly InstrumentModel[] }
  | { readonly kind: 'instrument'; readonly instrument: InstrumentModel }
  | { readonly kind: 'calendar'; readonly items: readonly CalendarItem[] }
  | {
      readonly kind: 'sources';
      readonly counts: Readonly<Record<Status, number>>;
      readonly sources: readonly Source[];
    }
  | {
      readonly kind: 'trouble';
      readonly trouble: Trouble;
      readonly details: readonly Labelled[];
      readonly retentionDays: number;
    };

export type Trouble = 'not-found' | 'gone' | 'failed' | 'unreadable' | 'busy';
