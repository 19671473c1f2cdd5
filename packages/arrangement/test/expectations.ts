import type { Status } from '@kontor/law';
import { weakest } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { parseExact, toDecimal } from '@kontor/quantities';
import type { Answer, Answered, Undecided } from '../src/index.ts';

/** The answer, or a failure of the test that says what came instead. */
export function answerOf<T>(outcome: Answer<T> | Undecided<T>): Answered<T> {
  if (outcome.kind === 'answer') return outcome;
  const text = JSON.stringify(outcome, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  throw new Error(`no answer but ${text}`);
}

export function valueOf<T>(outcome: Answer<T> | Undecided<T>): T {
  return answerOf(outcome).value;
}

/** The number an answer holds, as decimal text. */
export function decimalOf(outcome: Answer<Exact> | Undecided<Exact>): string {
  return toDecimal(valueOf(outcome));
}

/** Weakest status of what an answer rests on; an assumption counts as inferred. */
export function statusOf(outcome: Answer<unknown>): Status {
  const { basis, assumed } = answerOf(outcome);
  return weakest([...basis.map(({ status }) => status), ...(assumed ? (['inferred'] as const) : [])]);
}

export function dec(text: string): Exact {
  return parseExact(text);
}
