import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, LANGUAGES, readNumber } from '@kontor/words';
import type { NumberReading } from '@kontor/words';

const MONEY: NumberReading = { threeDigits: 'thousands', decimals: 2 };
const RATE: NumberReading = { threeDigits: 'decimals', decimals: 6, unit: '%' };

function read(text: string, reading = MONEY): string {
  const result = readNumber(text, reading);
  return result.ok ? result.decimal + (result.ambiguous ? ' ?' : '') : result.fault;
}

describe('reading a typed number', () => {
  it.each([
    ['10,50', '10.5'],
    ['10.50', '10.5'],
    ['1.250.000,00', '1250000'],
    ['1 250 000', '1250000'],
    ['1\u202f250\u202f000,75', '1250000.75'],
    ['1,250,000.00', '1250000'],
    ["1'250'000.5", '1250000.5'],
    ['  610000 ', '610000'],
    [',5', '0.5'],
    ['0,125', 'number-decimals'],
    ['-12,5', '-12.5'],
    ['−12,5', '-12.5'],
    ['-0', '0'],
    ['007', '7'],
  ])('reads an amount %s as %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  it('takes one mark with three digits behind it for thousands in an amount, and says that it chose', () => {
    expect(read('1,250')).toBe('1250 ?');
    expect(read('1.250')).toBe('1250 ?');
  });

  it('takes the same mark for decimals in a rate, and says that it chose', () => {
    expect(read('1,250', RATE)).toBe('1.25 ?');
  });

  it.each(['1250,500', '0,500', '1 250,500'])('sees only decimals in %s', (typed) => {
    expect(read(typed, RATE)).not.toContain('?');
  });

  it.each([
    ['10 50', 'number-grouping'],
    ['1.25.000', 'number-grouping'],
    ['1.250 000', 'number-marks'],
    ['1,250.000,00', 'number-marks'],
    ['1.000,00.00', 'number-marks'],
    ['12,', 'number-marks'],
    ['', 'number-empty'],
    ['-', 'number-empty'],
    ['12x', 'number-character'],
    ['1e5', 'number-character'],
    ['1234567890123456', 'number-digits'],
    ['1,999', '1999 ?'],
    ['10,999,1', 'number-grouping'],
  ])('answers %s with %s', (typed, answer) => {
    expect(read(typed)).toBe(answer);
  });

  it('names the character that has no place in a number and where it stands', () => {
    expect(readNumber('12 3x5', MONEY)).toEqual({
      ok: false,
      fault: 'number-character',
      values: { character: 'x', position: 5 },
    });
  });

  it('accepts the unit of the field', () => {
    expect(read('12,5 %', RATE)).toBe('12.5');
    expect(read('12,5 %')).toBe('number-character');
  });

  it('reads back every amount that any language writes', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.constantFrom(...LANGUAGES), (cents, language) => {
        const sign = cents < 0n ? '-' : '';
        const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
        const amount = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        const result = readNumber(formatDecimal(language, amount), MONEY);
        expect(result.ok && Number(result.decimal)).toBe(Number(amount) + 0);
      }),
    );
  });

  it('never makes more digits than were typed, whatever was typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9., -]{0,20}$/), (typed) => {
        const result = readNumber(typed, MONEY);
        if (!result.ok) return;
        const kept = result.decimal.replace(/\D/g, '').replace(/^0+|0+$/g, '');
        expect(typed.replace(/\D/g, '')).toContain(kept);
      }),
    );
  });
});
