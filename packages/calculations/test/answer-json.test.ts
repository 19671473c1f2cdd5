import { describe, expect, it } from 'vitest';
import { answerJson, calculate } from '../src/index.ts';
import { context, request } from './law.ts';
import { SAMPLES, SAMPLE_DAYS } from './samples.ts';

describe('the text of an answer', () => {
  it.each(Object.keys(SAMPLES))('is the JSON of the answer: %s', (operation) => {
    const asked = request(operation, SAMPLES[operation], SAMPLE_DAYS[operation]);
    for (const answer of [calculate(asked, context), calculate(asked, context)]) {
      expect(answer.ok).toBe(true);
      expect(answerJson(answer)).toBe(JSON.stringify(answer));
    }
  });

  it('is the JSON of a problem', () => {
    const answer = calculate(request('horizonOfRisk', { drawdownYears: '«' }), context);
    expect(answer.ok).toBe(false);
    expect(answerJson(answer)).toBe(JSON.stringify(answer));
  });

  it('cites a line once, however often it was used', () => {
    const answer = calculate(request('minimumPremiumRate', SAMPLES['minimumPremiumRate']), context);
    if (!answer.ok) throw new Error('refused');
    const cited = answer.sources.map(({ parameter, key, from }) => JSON.stringify([parameter, key, from]));
    expect(new Set(cited).size).toBe(cited.length);
  });
});
