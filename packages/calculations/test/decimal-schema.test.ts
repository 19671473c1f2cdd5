import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZERO, compare, exact, parseExact } from '@kontor/quantities';
import { DECIMAL } from '../src/decimal-text.ts';
import type { Bounds } from '../src/decimal-schema.ts';
import { decimalPattern } from '../src/decimal-schema.ts';

const within = (text: string, { least, most, above }: Bounds): boolean => {
  if (!DECIMAL.test(text)) return false;
  const value = parseExact(text);
  return (
    (least === undefined || compare(value, least) >= 0) &&
    (above === undefined || compare(value, above) > 0) &&
    (most === undefined || compare(value, most) <= 0)
  );
};

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 4 });
const decimals = fc
  .tuple(fc.constantFrom('', '-'), digits, fc.option(digits))
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === null ? '' : `.${fraction}`}`);
const edges = fc.constantFrom(
  '0',
  '-0',
  '-0.0',
  '0.0',
  '60',
  '60.0',
  '60.1',
  '100',
  '100.00',
  '100.01',
  '-100.1',
);

describe('the pattern of a decimal in the published schema', () => {
  it.each<[string, Bounds]>([
    ['a share', { least: ZERO, most: exact(100n) }],
    ['years', { least: ZERO, most: exact(60n) }],
    ['some years', { above: ZERO, most: exact(60n) }],
    ['a fraction', { least: ZERO }],
    ['any decimal', {}],
  ])('accepts what the program accepts: %s', (_, bounds) => {
    const pattern = new RegExp(decimalPattern(bounds));
    fc.assert(
      fc.property(fc.oneof(decimals, edges), (text) => {
        expect(pattern.test(text)).toBe(within(text, bounds));
      }),
    );
  });
});
