import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnterpriseNumber } from '../src/index.ts';
import { law } from './law.ts';

const read = (text: string) => readEnterpriseNumber(law, text);

describe('an enterprise number as it is typed', () => {
  it.each([
    '0405388536',
    '0405.388.536',
    ' 0405 388 536 ',
    'BE 0405 388 536',
    'BE0405388536',
    'be0405.388.536',
    'BTW BE 0405.388.536',
    'TVA BE 0405 388 536',
    'TVABE0405388536',
    'MWSt BE 0405-388-536',
    'RPR Gent 0405.388.536',
    '0405.388.536 RPM Bruxelles',
    'RPR Gent, afdeling Kortrijk, BE 0405.388.536',
    '405388536',
    'BE 405.388.536',
    '0405\u00a0388\u00a0536',
  ])('reads %j', (text) => {
    expect(read(text)).toMatchObject({
      normalised: '0405388536',
      formatted: '0405.388.536',
      kind: 'enterprise',
      valid: true,
      problem: null,
    });
  });

  it.each([
    '0401030860',
    '0202239951',
    '0400378485',
    '0403091220',
    '0401574852',
    '0214596464',
    '0477472701',
    '0403227515',
    '0417497106',
    '0403053608',
    '0403170701',
    '0473191041',
    '0404021727',
    '0435604729',
    '0406041406',
    '0428750985',
    '0441928931',
    '0418217577',
    '0452080178',
    '0422362447',
    '0466526646',
    '0203286759',
    '0203201340',
  ])('accepts the number %s of a known company', (digits) => {
    expect(read(digits)).toMatchObject({ normalised: digits, kind: 'enterprise', valid: true });
  });

  it.each(['1000000021', '1012345646', '1099999992', '0765432146', '0999999922'])(
    'accepts the series 0 and 1: %s',
    (digits) => {
      expect(read(digits).valid).toBe(true);
    },
  );

  it('gives the check digits 97 for a remainder of zero and 01 for a remainder of 96', () => {
    expect(read('0403005997').valid).toBe(true);
    expect(read('0403005801').valid).toBe(true);
    expect(read('0403005900').valid).toBe(false);
  });
});

describe('a number that is refused', () => {
  it.each([
    ['0403.170.702', 'check-digits'],
    ['0403.170.700', 'check-digits'],
    ['0430.170.701', 'check-digits'],
    ['0123.456.789', 'check-digits'],
    ['0477.123.456', 'check-digits'],
    ['0403.170.7O1', 'not-digits'],
    ['0403.170.70', 'length'],
    ['04031707011', 'length'],
    ['103170701', 'length'],
    ['9403.170.701', 'first-digit'],
    ['0000.000.097', 'reserved'],
    ['LU12345678', 'foreign'],
    ['NL001234567B01', 'foreign'],
    ['', 'empty'],
    ['BE', 'empty'],
    ['Lotus Bakeries', 'not-digits'],
    ['٠٤٠٥٣٨٨٥٣٦', 'not-digits'],
  ])('%j because of %s', (text, problem) => {
    expect(read(text)).toMatchObject({ kind: 'invalid', valid: false, problem });
  });

  it('says which check digits would be right', () => {
    expect(read('0123.456.789').expectedCheckDigits).toBe('49');
    expect(read('0477.123.456').expectedCheckDigits).toBe('02');
  });

  it('names an establishment unit, with right check digits or wrong ones', () => {
    expect(read('2403.170.701')).toMatchObject({ kind: 'establishment', valid: false });
    expect(read('2000.000.042')).toMatchObject({
      kind: 'establishment',
      valid: false,
      problem: 'establishment',
    });
  });

  it('completes nine digits only when they can be a number from before 2005', () => {
    expect(read('403170701').completed).toBe(true);
    expect(read('0403170701').completed).toBe(false);
    expect(read('040317070')).toMatchObject({ problem: 'length', normalised: null });
  });
});

describe('reading any text', () => {
  it('never throws and never calls a text valid whose check digits are wrong', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['enterprise', 'establishment', 'invalid']).toContain(read(text).kind);
      }),
    );
  });

  it('accepts exactly one pair of check digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_000_000, max: 19_999_999 }), (head) => {
        const digits = String(head).padStart(8, '0');
        const pairs = Array.from({ length: 100 }, (_, pair) => digits + String(pair).padStart(2, '0'));
        expect(pairs.filter((number) => read(number).valid)).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });
});
