import type { ReasonRow, ResultSheet, RouteCard } from '@kontor/web';
import { LANGUAGE_TAGS, say } from '@kontor/words';

export interface PrintedResult {
  readonly sheet: ResultSheet;
  /** Day of printing, in full. */
  readonly madeOn: string;
  /** Complete address that gives the same result again. */
  readonly link: string;
}

/** What the template of the printed result reads: the sheet of the page, and the words around it. */
export function resultDocument({ sheet, madeOn, link }: PrintedResult) {
  const { language } = sheet;
  return {
    lang: LANGUAGE_TAGS[language].slice(0, 2),
    title: say(language, 'pdf.title'),
    eyebrow: `${say(language, 'result.law', { date: sheet.lawDate })} · ${say(language, 'pdf.made', { date: madeOn })}`,
    footer: `Kontor · ${say(language, 'footer.law', { version: sheet.parameters })}`,
    page: say(language, 'pdf.page', { page: '{page}', pages: '{pages}' }),
    headline: sheet.headline,
    subline: sheet.subline,
    unsigned: sheet.unsigned,
    summary: sheet.summary,
    words: wordsOf(sheet),
    groups: sheet.groups
      .filter(({ cards }) => cards.length > 0)
      .map(({ verdict, title, cards }) => ({ verdict, title, cards: cards.map(printedCard) })),
    clock: sheet.clock.map(({ when, text, rule }) => ({ when, text, rule })),
    questions: sheet.questions.map(({ label }) => label),
    note: say(language, 'footer.note'),
    link: `${say(language, 'result.link')}: ${link}`,
  };
}

function wordsOf({ language }: ResultSheet) {
  return {
    fact: say(language, 'result.project'),
    answer: say(language, 'parameter.value'),
    columns: [
      say(language, 'result.condition'),
      say(language, 'result.project'),
      say(language, 'result.limit'),
      say(language, 'result.outcome'),
      say(language, 'result.rule'),
    ],
    figures: say(language, 'result.figures'),
    next: say(language, 'result.next'),
    documents: say(language, 'result.documents'),
    clock: say(language, 'result.clock'),
    when: say(language, 'calendar.when'),
    what: say(language, 'calendar.what'),
    missing: say(language, 'result.missing'),
  };
}

/** Routes that fit, or nearly, are printed in full; of the others what stands in their way. */
function printedCard(card: RouteCard) {
  const full = card.verdict === 'fits' || card.verdict === 'fits-if';
  return {
    name: card.name,
    what: card.what,
    verdict: card.verdict,
    verdictWord: card.verdictWord,
    figures: full ? [...card.figures, ...card.moreFigures].map(printedFigure) : [],
    reasons: (full ? [...card.telling, ...card.met] : card.telling).map(printedReason),
    changes: card.changes.map(({ facts, outcome }) => ({ facts: facts.join(' · '), outcome })),
    next: full ? card.next : null,
    documents: full ? card.documents : [],
  };
}

function printedFigure({ label, value, certainty, assumed }: RouteCard['figures'][number]) {
  return { label, value, certainty: [assumed, certainty.word].filter((word) => word !== null).join(', ') };
}

function printedReason({ condition, project, limit, outcomeWord, rule, certainty }: ReasonRow) {
  return { condition, project, limit, outcome: outcomeWord, rule, certainty: certainty.word ?? '' };
}
