import type { ClockEntry, RouteAssessment, Verdict } from '@kontor/support';
import type { ResultSheet } from './sheet.ts';
import type { Wording } from './wording.ts';

type Headline = Pick<ResultSheet, 'headline' | 'subline' | 'unsigned'>;

/** The answer in one sentence, what could still join it, and the warning that cannot wait. */
export function headlineOf(
  wording: Wording,
  routes: readonly RouteAssessment[],
  clock: readonly ClockEntry[],
): Headline {
  const count = (verdict: Verdict) => routes.filter((route) => route.verdict === verdict).length;
  const [fits, fitsIf, open] = [count('fits'), count('fits-if'), count('cannot-say')];
  const unsigned = clock.some((entry) => entry.key === 'unsigned-contract')
    ? { strong: wording.say('result.unsigned'), why: wording.say('result.unsigned.why') }
    : null;
  const more = (verdict: 'fits-if' | 'cannot-say', n: number) =>
    n === 0 ? [] : [wording.say(`result.sub.${verdict}`, { count: n, number: inWords(wording, n, false) })];
  if (fits > 0) {
    return {
      headline: wording.say('result.headline.fits', { count: fits, number: inWords(wording, fits, true) }),
      subline: [...more('fits-if', fitsIf), ...more('cannot-say', open)],
      unsigned,
    };
  }
  if (fitsIf > 0) {
    const values = { count: fitsIf, number: inWords(wording, fitsIf, true) };
    return {
      headline: wording.say('result.headline.fits-if', values),
      subline: more('cannot-say', open),
      unsigned,
    };
  }
  const key = open > 0 ? 'result.headline.cannot-say' : 'result.headline.none';
  return { headline: wording.say(key), subline: [], unsigned };
}

/** Small numbers are written out; German nouns apart, a number within a sentence begins small. */
function inWords(wording: Wording, count: number, starts: boolean): string {
  const word = wording.known(`number.${count}`);
  if (word === null) return String(count);
  return starts ? word : startingSmallUnlessFirst(wording, word);
}

// In Dutch and English the number opens the sentence ("Two more would fit"); in French and German it may not.
function startingSmallUnlessFirst({ language }: Wording, word: string): string {
  return language === 'fr' ? word.toLowerCase() : word;
}
