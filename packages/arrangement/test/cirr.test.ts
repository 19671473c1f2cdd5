import { describe, expect, it } from 'vitest';
import type { ParameterFile } from '@kontor/law';
import { localDate, toDecimal } from '@kontor/quantities';
import type { CirrCase } from '../src/index.ts';
import { bondMaturity, commercialInterestReferenceRate, preContractFixing } from '../src/index.ts';
import { answerOf, dec, statusOf, valueOf } from './expectations.ts';
import { lawOn, lawWith } from './law.ts';

function cirrCase(currency: string, repaymentYears: string, changes: Partial<CirrCase> = {}): CirrCase {
  return {
    currency,
    repaymentYears: dec(repaymentYears),
    drawdownYears: dec('0'),
    instalmentsPerYear: 2,
    preContract: false,
    project: 'other',
    ...changes,
  };
}

function rate(date: string, ...given: Parameters<typeof cirrCase>): string {
  return toDecimal(valueOf(commercialInterestReferenceRate(lawOn(date), cirrCase(...given))).percent);
}

const nuclear = { project: 'nuclear-or-large-hydro' } as const;

describe('CIRR by bands, until 14 July 2023', () => {
  it('changes on the 15th of the month', () => {
    expect(rate('2023-03-14', 'USD', '5')).toBe('4.91');
    expect(rate('2023-03-15', 'USD', '5')).toBe('5.23');
  });

  it('counts the upper end of a band to the band', () => {
    expect(rate('2023-03-20', 'USD', '8.5')).toBe('4.94');
    expect(rate('2023-03-20', 'USD', '8.51')).toBe('4.86');
  });

  it('has a column for nuclear and large hydro', () => {
    expect(rate('2023-03-20', 'USD', '13')).toBe('5.06');
    expect(rate('2023-03-20', 'USD', '13', nuclear)).toBe('5.03');
  });

  it('counts a term between two printed bands to the upper one', () => {
    // Printed: up to 5, 5.5 to 8.5, 9 to 12, 15, 18; signing within the period takes 0.20 off.
    expect(rate('2021-04-20', 'SEK', '5.25', { preContract: true })).toBe('1.06');
    expect(rate('2021-04-20', 'SEK', '8.75', { preContract: true })).toBe('1.22');
    expect(rate('2021-04-20', 'SEK', '14', { preContract: true })).toBe('1.42');
  });

  it('prints one rate for every term where the table does', () => {
    expect(rate('2017-09-20', 'HUF', '12')).toBe('2.29');
  });

  it('answers nothing beyond the last band', () => {
    expect(commercialInterestReferenceRate(lawOn('2023-03-20'), cirrCase('USD', '18.5')).kind).toBe('absent');
  });

  it('reads a table without columns for nuclear projects too, as an inferred reading', () => {
    const given = commercialInterestReferenceRate(lawOn('2023-06-01'), cirrCase('JPY', '5', nuclear));
    expect(toDecimal(valueOf(given).percent)).toBe('0.98');
    expect(statusOf(given)).toBe('inferred');
  });
});

describe('fixing before the contract', () => {
  it('costs 0.20 points until 14 July 2023', () => {
    const fixed = commercialInterestReferenceRate(
      lawOn('2023-03-20'),
      cirrCase('USD', '5', { preContract: true }),
    );
    expect(toDecimal(valueOf(fixed).percent)).toBe('5.43');
    expect(valueOf(preContractFixing(lawOn('2023-03-20'))).days).toBe(120);
  });

  it('is already in the tables that print it so, and the plain rate is then inferred', () => {
    expect(rate('2018-12-20', 'NOK', '12', { preContract: true })).toBe('2.65');
    const plain = commercialInterestReferenceRate(lawOn('2018-12-20'), cirrCase('NOK', '12'));
    expect(toDecimal(valueOf(plain).percent)).toBe('2.45');
    expect(statusOf(plain)).toBe('inferred');
  });

  it('is unknown under the 2023 rules', () => {
    const fixed = commercialInterestReferenceRate(
      lawOn('2024-03-20'),
      cirrCase('JPY', '10', { preContract: true }),
    );
    expect(fixed).toMatchObject({
      kind: 'absent',
      missing: { parameter: 'oecd.cirr.pre-contract-surcharge' },
    });
    expect(preContractFixing(lawOn('2024-03-20')).kind).toBe('absent');
  });
});

describe('bond maturity since 15 July 2023', () => {
  const maturity = (repaymentYears: string, drawdownYears: string, changes: Partial<CirrCase> = {}): number =>
    valueOf(
      bondMaturity(
        lawOn('2024-03-20'),
        cirrCase('JPY', repaymentYears, { drawdownYears: dec(drawdownYears), ...changes }),
      ),
    );

  it('is drawdown, half the term and half the interval, to the nearest year', () => {
    expect(maturity('10', '0')).toBe(5);
    expect(maturity('10', '1')).toBe(6);
  });

  it('rounds ties up and marks the choice as inferred', () => {
    expect(maturity('8.5', '0')).toBe(5);
    const tie = answerOf(bondMaturity(lawOn('2024-03-20'), cirrCase('JPY', '8.5')));
    expect(tie.value).toBe(5);
    expect(tie.trace[0]?.result).toBe('4.5');
    expect(statusOf(tie)).toBe('inferred');
  });

  it('stays between three and ten years', () => {
    expect(maturity('2', '0')).toBe(3);
    expect(maturity('22', '4')).toBe(10);
  });

  it('takes the weighted average life of any other profile', () => {
    expect(maturity('10', '1', { weightedAverageLifeYears: dec('7.4') })).toBe(8);
  });
});

describe('CIRR by bond maturity', () => {
  it('reads the published rate', () => {
    expect(rate('2024-03-15', 'JPY', '10')).toBe('1.32');
    expect(rate('2024-03-15', 'JPY', '18', { drawdownYears: dec('2') })).toBe('1.72');
  });

  it('adds the margin to an imported base rate and never falls under the floor', () => {
    const law = lawWith('2024-03-20', baseRates('2024-03-15', '2024-04-14'));
    const of = (currency: string): string =>
      toDecimal(valueOf(commercialInterestReferenceRate(law, cirrCase(currency, '10'))).percent);
    expect(of('CHF')).toBe('1.35');
    expect(of('DKK')).toBe('0.15');
  });

  it('fails to answer when the margin of the quarter is not known', () => {
    const law = lawWith('2025-03-20', baseRates('2025-03-15', '2025-04-14'));
    expect(commercialInterestReferenceRate(law, cirrCase('CHF', '10'))).toMatchObject({
      kind: 'absent',
      missing: { parameter: 'oecd.cirr.margin' },
    });
  });
});

describe('CIRR without a table', () => {
  it.each([
    ['EUR', '2026-11-23'],
    ['EUR', '2017-10-15'],
    ['USD', '2023-04-15'],
    ['XYZ', '2023-03-20'],
  ])('%s on %s is not known', (currency, date) => {
    expect(commercialInterestReferenceRate(lawOn(date), cirrCase(currency, '5')).kind).toBe('absent');
  });
});

/** A file as an import would leave it: base rates without margin for two currencies. */
function baseRates(from: string, to: string): ParameterFile {
  const line = (rates: Record<string, string>) => ({
    value: { method: 'bond-maturity', contains: 'base', rates },
    from: localDate(from),
    to: localDate(to),
    status: 'verified' as const,
    sources: ['test-source'],
    recorded: localDate(from),
  });
  return {
    sources: [{ id: 'test-source', title: 'Test', reference: null, address: null }],
    parameters: [],
    additions: [
      { parameter: 'oecd.cirr.table', key: 'CHF', line: line({ '5': '0.35' }) },
      { parameter: 'oecd.cirr.table', key: 'DKK', line: line({ '5': '-1.00' }) },
    ],
  };
}
