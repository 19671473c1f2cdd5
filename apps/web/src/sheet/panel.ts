import type { Language } from '@kontor/law';
import type { Assessment, Verdict } from '@kontor/support';
import type { Names } from '@kontor/words';
import type { PanelModel } from '../page.ts';
import { headlineOf } from './headline.ts';
import { isSupport } from './result-sheet.ts';
import { questionView } from './route-card.ts';
import { wordingIn } from './wording.ts';

const ORDER: readonly Verdict[] = ['fits', 'fits-if', 'cannot-say', 'does-not-fit'];

/** The verdicts of an assessment in short, for the panel beside the form. */
export function panelOf(language: Language, assessment: Assessment, names: Names): PanelModel {
  const wording = wordingIn(language, names);
  const support = assessment.routes.filter(isSupport);
  const { headline, subline } = headlineOf(wording, support, assessment.clock);
  const sorted = [...support].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return {
    answered: Object.keys(assessment.project).length,
    headline,
    subline,
    rows: sorted.map(({ route, verdict }) => ({
      route,
      name: wording.any(`route.${route}`),
      verdict,
      word: wording.say(`verdict.${verdict}`),
    })),
    questions: assessment.questions.map(({ fact, routes }) => questionView(wording, fact, routes.length)),
  };
}
