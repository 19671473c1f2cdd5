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
    n === 0
      ? []
      : [
          wording.say(`result.sub.${verdict}`, {
            count: n,
            number: inWords(wording, n, verdict === 'fits-if'),
          }),
        ];
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

/** Small numbers are written out; only one that opens its sentence has a capital. */
function inWords(wording: Wording, count: number, opens: boolean): string {
  const word = wording.known(`number.${count}`);
  if (word === null) return String(count);
  return opens ? word : word.toLowerCase();
}
