import { describe, expect, it } from 'vitest';
import { calculate } from '../src/index.ts';
import { context, fieldsOf, kindOf, refusal, request, value } from './law.ts';
import { SAMPLES } from './samples.ts';

const refusedIn = (operation: string, input: unknown) => fieldsOf(refusal(operation, input));
const euro = (amount: string) => ({ amount, currency: 'EUR' });

describe('every field that is refused is named', () => {
  it('in the envelope and inside the input at once', () => {
    const asked = { ...request('horizonOfRisk', { drawdownYears: 'x', z: 1 }), id: 1, on: '2026-02-30' };
    const answer = calculate(asked, context);
    if (answer.ok) throw new Error('answered');
    expect(answer.problem.issues.map(({ name, value: given }) => [name, given])).toEqual([
      ['id', 1],
      ['on', '2026-02-30'],
      ['repaymentYears', null],
      ['drawdownYears', 'x'],
      ['z', 1],
    ]);
  });

  it('both periods of a loan that do not hold whole instalments', () => {
    const input = { ...SAMPLES['concessionalityLevel'], maturityYears: '30.1', firstRepaymentYears: '10.3' };
    expect(refusedIn('concessionalityLevel', input)).toEqual(['maturityYears', 'firstRepaymentYears']);
  });

  it('each flow in another currency than the first', () => {
    const flow = (currency: string, amount: string) => ({ date: '2026-01-01', amount: { amount, currency } });
    const flows = [flow('EUR', '-2'), flow('USD', '1'), flow('EUR', '1'), flow('JPY', '1')];
    expect(refusedIn('effectiveAnnualRate', { flows })).toEqual([
      'flows[1].amount.currency',
      'flows[3].amount.currency',
    ]);
  });

  it('with what is wrong: a count out of bounds is not called a fraction', () => {
    const input = { ...SAMPLES['minimumPremiumRate'], countryRiskCategory: 8 };
    expect(refusal('minimumPremiumRate', input).problem.issues[0]?.detail).toBe(
      'The value must be at most 7.',
    );
  });
});

describe('a rating that does not exist', () => {
  it('breaks the request even where the rule would not reach the case', () => {
    const french = { ...SAMPLES['minimumPremiumRate'], countryRiskCategory: null, country: 'FRA' };
    expect(kindOf(refusal('minimumPremiumRate', french))).toBe('out-of-scope');
    expect(refusedIn('minimumPremiumRate', { ...french, rating: 'foo' })).toEqual(['rating']);
  });
});

describe('rates of a stabilisation', () => {
  const sample = SAMPLES['stabilisationPayment'];

  it('may be negative', () => {
    expect(value('stabilisationPayment', { ...sample, floating: '-0.5' }).ok).toBe(true);
  });

  it.each(['100.01', '-100'])('are not %s percent', (cirr) => {
    expect(refusedIn('stabilisationPayment', { ...sample, cirr })).toEqual(['cirr']);
  });
});

describe('periods without a finite decimal', () => {
  const schedule = (repaymentYears: string | number, instalmentsPerYear: number) => ({
    ...SAMPLES['repaymentSchedule'],
    principal: euro('1200.00'),
    repaymentYears,
    instalmentsPerYear,
  });
  const rowsOf = (input: unknown) =>
    (value('repaymentSchedule', input).value as { readonly rows: readonly unknown[] }).rows.length;

  it.each([
    ['0.333333333333333333', 3, 1],
    [7 / 12, 12, 7],
    ['1.166666666667', 6, 7],
  ])('%s years with %d instalments a year hold %d of them', (years, perYear, rows) => {
    expect(rowsOf(schedule(years, perYear))).toBe(rows);
  });

  it('let a monthly loan have no grace', () => {
    const monthly = { ...SAMPLES['concessionalityLevel'], instalmentsPerYear: 12 };
    const { value: level } = value('concessionalityLevel', {
      ...monthly,
      firstRepaymentYears: '0.083333333333333333',
    });
    expect(String(level)).toMatch(/^26\.95647556824/);
  });

  it.each([
    ['0.5833', 12],
    ['0.49999999999999999', 2],
  ])('%s years with %d instalments a year are refused: nothing was cut there', (years, perYear) => {
    expect(refusedIn('repaymentSchedule', schedule(years, perYear))).toEqual(['repaymentYears']);
  });
});
