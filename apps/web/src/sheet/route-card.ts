import type { ReasonJson, ValueJson } from '@kontor/law';
import type { ConfirmedChange, FigureJson, RouteAssessment, TimeLimitJson } from '@kontor/support';
import type { ChangeView, FigureView, LimitView, OpenQuestion, RouteCard, StepView } from './sheet.ts';
import type { Wording } from './wording.ts';

const FIGURES_IN_ROW = 4;

/** One route in words. */
export function routeCard(wording: Wording, assessed: RouteAssessment): RouteCard {
  const figures = assessed.figures.map((figure) => figureView(wording, figure));
  const first = leading(assessed.figures, figures);
  const rows = assessed.reasons.map((reason) => ({ reason, row: wording.reason(reason) }));
  return {
    route: assessed.route,
    name: wording.any(`route.${assessed.route}`),
    what: wording.known(`route.${assessed.route}.what`) ?? '',
    verdict: assessed.verdict,
    verdictWord: wording.say(`verdict.${assessed.verdict}`),
    figures: first,
    moreFigures: figures.filter((figure) => !first.includes(figure)),
    telling: rows.filter(({ reason }) => isTelling(reason)).map(({ row }) => row),
    met: rows.filter(({ reason }) => !isTelling(reason)).map(({ row }) => row),
    changes: assessed.changes.map((change) => changeView(wording, change)),
    missing: assessed.missing.map((fact) => questionView(wording, fact)),
    steps: assessed.steps.map((step) => stepView(wording, step)),
    documents: assessed.documents.map((document) => wording.any(`document.${document}`)),
    limits: assessed.timeLimits.map((limit) => limitView(wording, limit)),
    next: wording.known(`next.${assessed.next.key}`),
    office: wording.any(`institution.${assessed.next.office}`),
  };
}

/** Conditions that a reader must see first: whatever is not simply met and can matter to the verdict. */
function isTelling({ outcome, weight }: ReasonJson): boolean {
  return outcome !== 'met' && weight !== 'informs';
}

/** What a person asks first of any support: how much, how sure, at what price, for how long. */
const LEADING = [
  'grant',
  'sme-aid',
  'sme-aid-range',
  'state-loan',
  'stabilised-rate',
  'credit-principal',
  'credendo-minimum-premium-rate',
  'credendo-minimum-premium',
  'credendo-cover-political',
  'credendo-cover-commercial',
  'finexpo-belgian-interest',
  'finexpo-ceiling-room',
];

// Known figures alone lead; a row of unknowns says nothing at a glance.
function leading(figures: readonly FigureJson[], views: readonly FigureView[]): readonly FigureView[] {
  const known = views.filter((_, index) => figures[index]?.value !== null);
  const place = ({ name }: FigureView) => (LEADING.includes(name) ? LEADING.indexOf(name) : LEADING.length);
  return known.sort((a, b) => place(a) - place(b)).slice(0, FIGURES_IN_ROW);
}

/** A figure that only waits for an answer of the person was not looked for in vain. */
const WAITING = 'answers-missing';

export function figureView(wording: Wording, figure: FigureJson): FigureView {
  const waits = figure.value === null && figure.remarks.some(({ key }) => key === WAITING);
  return {
    name: figure.name,
    label: wording.any(`figure.${figure.name}`),
    value: waits ? wording.say('result.waiting') : wording.value(figure.value),
    known: figure.value !== null,
    certainty: waits ? { status: figure.status, word: null } : wording.certainty(figure.status),
    assumed: figure.assumed ? wording.say('result.assumed') : null,
    remarks: wording.remarks(figure.remarks),
    trace: wording.trace(figure.trace),
    basis: wording.basis(figure.basis),
  };
}

function changeView(wording: Wording, change: ConfirmedChange): ChangeView {
  const facts = change.facts.map(({ fact, from, to }) => {
    const values = { fact: wording.fact(fact), to: wording.value(to) };
    return from === null
      ? wording.say('result.change.set', values)
      : wording.say('result.change', { ...values, from: wording.value(from) });
  });
  return {
    facts,
    outcome: wording.say('result.change.verdict', { verdict: wording.say(`verdict.${change.verdict}`) }),
    figures: change.figures
      .filter((figure) => figure.value !== null)
      .slice(0, 3)
      .map((figure) => ({ label: wording.any(`figure.${figure.name}`), value: wording.value(figure.value) })),
    typed: typedChange(change),
  };
}

function typedChange(change: ConfirmedChange): Readonly<Record<string, string>> | null {
  const typed: Record<string, string> = {};
  for (const { fact, to } of change.facts) {
    const text = typedValue(to);
    if (text === null) return null;
    typed[fact] = text;
  }
  return typed;
}

/** A value as a person would type it into its field. */
function typedValue(value: ValueJson): string | null {
  if ('amount' in value) return value.amount;
  if (!('value' in value)) return null;
  if (value.kind === 'flag') return value.value === true ? 'yes' : 'no';
  return String(value.value);
}

function stepView(wording: Wording, { key, by, opens }: RouteAssessment['steps'][number]): StepView {
  const text = wording.known(`step.${key}`) ?? key;
  return { text, by: wording.any(`institution.${by}`), opens };
}

function limitView(wording: Wording, limit: TimeLimitJson): LimitView {
  const text = wording.known(`limit.${limit.key}`) ?? wording.any(`clock.${limit.key}`);
  return { text, span: spanText(wording, limit.months, limit.workingDays), rule: limit.rule };
}

export function spanText(wording: Wording, months: number | null, workingDays: number | null): string | null {
  if (months !== null) return wording.say('clock.span.months', { count: months });
  return workingDays === null ? null : wording.say('clock.span.working-days', { count: workingDays });
}

export function questionView(wording: Wording, fact: string, routes?: number): OpenQuestion {
  const waiting = routes === undefined ? null : wording.say('result.missing.routes', { count: routes });
  return { fact, label: wording.fact(fact), waiting };
}
