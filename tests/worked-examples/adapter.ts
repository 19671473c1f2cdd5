import type { CalculationAnswer } from '@kontor/calculations';
import { calculate } from '@kontor/calculations';
import { readParameters } from '@kontor/library';
import type { Exact } from '@kontor/quantities';
import { localDate, parseExact } from '@kontor/quantities';

export const parameters = readParameters();
const today = localDate('2026-11-24');

/** An example that somebody else printed, as `data/specimens/worked-examples.json` holds it. */
export interface WorkedExample {
  readonly id: string;
  readonly kind: string;
  readonly given: Readonly<Record<string, string | number>>;
  readonly printed: Readonly<Record<string, string | number | null>>;
  readonly rounding: { readonly mode: 'up' | 'half-away-from-zero'; readonly places: number } | null;
  readonly source: string;
}

/** The value that the contract answers; throws with the whole problem when there is none. */
export function ask(calculation: string, input: object, on: string | null = null): unknown {
  const answer: CalculationAnswer = calculate(
    { id: 'worked', calculate: calculation, on, input },
    { parameters, today },
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

/** As `ask`, for operations that answer a decimal. */
export function askDecimal(calculation: string, input: object, on: string | null = null): Exact {
  return parseExact(String(ask(calculation, input, on)));
}
