import type { Language } from '@kontor/law';
import type { Assessment, ClockEntry, FigureJson, RouteAssessment, RouteId, Verdict } from '@kontor/support';
import type { Names } from '@kontor/words';
import { gaugesOf } from './gauges.ts';
import { headlineOf } from './headline.ts';
import { picturesOf } from './pictures.ts';
import { questionView, routeCard, spanText } from './route-card.ts';
import type {
  ClockPoint,
  ContactBox,
  Labelled,
  ResultSheet,
  StructureCell,
  StructureTable,
  VerdictGroup,
} from './sheet.ts';
import type { Wording } from './wording.ts';
import { factValue, wordingIn } from './wording.ts';

/** The order in which a person wants to read the verdicts. */
const VERDICT_ORDER: readonly Verdict[] = ['fits', 'fits-if', 'cannot-say', 'does-not-fit'];

/** Routes that are not money: they accompany the project and stand beside the verdicts on support. */
const GUIDANCE: readonly RouteId[] = ['LICENCE', 'MISSION', 'STUDY'];
const SUMMARY = ['goods', 'country', 'contractValue', 'belgianContent', 'buyerType', 'repaymentYears'];

export function isSupport({ route }: RouteAssessment): boolean {
  return route !== 'FIRST_CONTACT' && !GUIDANCE.includes(route);
}

/** An assessment in the words of a language. */
export function resultSheet(language: Language, assessment: Assessment, names: Names): ResultSheet {
  const wording = wordingIn(language, names);
  const support = assessment.routes.filter(isSupport);
  return {
    language,
    lawDate: wording.date(assessment.on),
    ...headlineOf(wording, support, assessment.clock),
    summary: summaryOf(wording, assessment),
    groups: VERDICT_ORDER.map((verdict) => groupOf(wording, verdict, support)),
    beside: assessment.routes
      .filter(({ route }) => GUIDANCE.includes(route))
      .map((assessed) => routeCard(wording, assessed)),
    contact: contactOf(wording, assessment),
    clock: assessment.clock.map((entry) => clockPoint(wording, entry)),
    gauges: gaugesOf(wording, assessment),
    questions: assessment.questions.map(({ fact, routes }) => questionView(wording, fact, routes.length)),
    structures: structuresOf(wording, assessment),
    pictures: picturesOf(wording, assessment),
    parameters: assessment.parameters,
  };
}

function summaryOf(wording: Wording, { project }: Assessment): readonly Labelled[] {
  return SUMMARY.flatMap((fact): Labelled[] => {
    const value = factValue(fact, project[fact]);
    return value === null ? [] : [{ label: wording.fact(fact), value: wording.value(value) }];
  });
}

function groupOf(wording: Wording, verdict: Verdict, routes: readonly RouteAssessment[]): VerdictGroup {
  const cards = routes.filter((route) => route.verdict === verdict).map((route) => routeCard(wording, route));
  return { verdict, title: wording.say(`result.group.${verdict}`), cards };
}

function contactOf(wording: Wording, { routes }: Assessment): ContactBox | null {
  const contact = routes.find(({ route }) => route === 'FIRST_CONTACT');
  if (contact === undefined) return null;
  const card = routeCard(wording, contact);
  const [agency, ...details] = [...card.figures, ...card.moreFigures];
  return {
    name: agency?.known === true ? agency.value : null,
    details: details.filter((figure) => figure.known),
    remarks: [...card.telling, ...card.met].flatMap((row) => row.remarks),
    rules: [...new Set(contact.reasons.map(({ rule }) => rule))],
  };
}

function clockPoint(wording: Wording, entry: ClockEntry): ClockPoint {
  const text = wording.known(`clock.${entry.key}`) ?? wording.any(`limit.${entry.key}`);
  const lapse = wording.known(`clock.${entry.key}.lapse`) ?? wording.known(`limit.${entry.key}.lapse`);
  return {
    when: whenOf(wording, entry),
    text,
    lapse: entry.lapses ? lapse : null,
    state: entry.state,
    rule: entry.rule,
  };
}

function whenOf(wording: Wording, { on, state, span }: ClockEntry): string {
  if (state === 'now') return wording.say('clock.now');
  if (on !== null) return wording.date(on);
  const length = span === null ? null : spanText(wording, span.months, span.workingDays);
  if (length === null) return wording.say('clock.open');
  const after = span?.after ?? null;
  return after === null
    ? length
    : `${length}, ${wording.say('clock.span.after', { event: wording.fact(after) })}`;
}

function structuresOf(wording: Wording, { structures }: Assessment): StructureTable | null {
  if (structures === null || structures.structures.length === 0) return null;
  return {
    measures: structures.measures.map((measure) => wording.any(`measure.${measure}`)),
    rows: structures.structures.map((structure) => ({
      id: structure.id,
      name: wording.any(`structure.${structure.id}`),
      verdict: structure.feasible,
      verdictWord: wording.say(`verdict.${structure.feasible}`),
      efficient: structure.efficient,
      cells: structures.measures.map((measure) => structureCell(wording, structure.measures[measure])),
    })),
  };
}

/** A measure that the structure does not have (a premium, a grant) is not a measure that is not known. */
const WITHOUT = /^structures\.no-/;

function structureCell(wording: Wording, figure: FigureJson): StructureCell {
  const { name, value, assumed, basis } = figure;
  const without = value === null && figure.remarks.some(({ key }) => WITHOUT.test(key));
  return {
    measure: wording.any(`measure.${name}`),
    value: without ? wording.say('result.not-applicable') : wording.value(value),
    assumed,
    known: value !== null,
    remarks: wording.remarks(figure.remarks),
    basis: wording.basis(basis),
  };
}
