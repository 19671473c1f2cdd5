import type { CalculationAnswer } from './answer.ts';
import type { AnswerSource } from './grounds.ts';

// Answers that rest on the same lines share the array of their sources, which is most of their text.
const written = new WeakMap<readonly AnswerSource[], string>();

/** The text that `JSON.stringify` makes of an answer. */
export function answerJson(answer: CalculationAnswer): string {
  if (!answer.ok) return JSON.stringify(answer);
  const { id, ok, value, unit, status, sources, trace, notes } = answer;
  const before = JSON.stringify({ id, ok, value, unit, status });
  const after = JSON.stringify({ trace, notes });
  return `${before.slice(0, -1)},"sources":${sourcesJson(sources)},${after.slice(1)}`;
}

function sourcesJson(sources: readonly AnswerSource[]): string {
  let text = written.get(sources);
  if (text === undefined) {
    text = JSON.stringify(sources);
    written.set(sources, text);
  }
  return text;
}
