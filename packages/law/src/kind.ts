import { tryParseExact, tryParseMoney } from '@kontor/quantities';
import type { ParameterDefinition } from './parameter.ts';
import { UnknownParameter } from './unknown-parameter.ts';

/** The value of a line in the form the code uses. Throws UnknownParameter when the data does not fit its kind. */
export function parseValue(definition: ParameterDefinition, value: unknown): unknown {
  const misfit = (): never => {
    throw new UnknownParameter(`${definition.id}: ${JSON.stringify(value)} is no ${definition.kind}`);
  };
  switch (definition.kind) {
    case 'decimal':
    case 'percent':
    case 'years':
      return (typeof value === 'string' ? tryParseExact(value) : null) ?? misfit();
    case 'money':
      return (
        (typeof value === 'string' && definition.currency !== undefined
          ? tryParseMoney(value, definition.currency)
          : null) ?? misfit()
      );
    case 'integer':
      return Number.isSafeInteger(value) ? value : misfit();
    case 'flag':
      return typeof value === 'boolean' ? value : misfit();
    case 'choice':
      return typeof value === 'string' ? value : misfit();
    case 'list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? Object.freeze(value)
        : misfit();
    case 'table':
      return typeof value === 'object' && value !== null ? deepFrozen(value) : misfit();
  }
}

function deepFrozen<T extends object>(value: T): T {
  for (const child of Object.values(value)) {
    if (typeof child === 'object' && child !== null) deepFrozen(child as object);
  }
  return Object.freeze(value);
}
