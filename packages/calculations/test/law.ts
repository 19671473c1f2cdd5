import { readFileSync, readdirSync } from 'node:fs';
import type { ParameterFile } from '@kontor/law';
import { parametersFrom } from '@kontor/law';
import { localDate } from '@kontor/quantities';
import type { CalculationAnswer, CalculationContext, Failure, Success } from '../src/index.ts';
import { calculate } from '../src/index.ts';

const folder = new URL('../../../data/parameters/', import.meta.url);

function parameterFiles(): ParameterFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ParameterFile);
}

/** The law of the house on an ordinary day. */
export const context: CalculationContext = {
  parameters: parametersFrom(parameterFiles(), 'test'),
  today: localDate('2026-09-15'),
};

export function request(operation: string, input: unknown, on?: string): Record<string, unknown> {
  return { id: 'r', calculate: operation, ...(on === undefined ? {} : { on }), input };
}

export function answer(operation: string, input: unknown, on?: string): CalculationAnswer {
  return calculate(request(operation, input, on), context);
}

/** The answer, which has to be a value. */
export function value(operation: string, input: unknown, on?: string): Success {
  const given = answer(operation, input, on);
  if (!given.ok) throw new Error(JSON.stringify(given.problem));
  return given;
}

/** The answer, which has to be a problem. */
export function refusal(operation: string, input: unknown, on?: string): Failure {
  const given = answer(operation, input, on);
  if (given.ok) throw new Error(`answered ${JSON.stringify(given.value)}`);
  return given;
}

/** `bad-request`, `not-found` or `out-of-scope`. */
export function kindOf(failure: Failure): string {
  return failure.problem.type.split(':').at(-1) ?? '';
}

/** The names of the fields that a problem is about. */
export function fieldsOf(failure: Failure): string[] {
  return failure.problem.issues.map(({ name }) => name);
}
