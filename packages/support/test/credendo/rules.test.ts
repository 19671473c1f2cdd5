import { parametersFrom } from '@kontor/law';
import type { ParameterFile } from '@kontor/law';
import { localDate } from '@kontor/quantities';
import { describe, expect, it } from 'vitest';
import { dealOf } from '../../src/deal/deal.ts';
import { CREDENDO_ROUTES } from '../../src/instruments/credendo/index.ts';
import { countryPolicy } from '../../src/instruments/credendo/rules/country-policy.ts';
import { ROUTE_IDS } from '../../src/assessment/route.ts';
import { assess, projectOf, routeOf, specimensOf } from './specimen.ts';

const fitting = specimensOf('credendo')[0]?.project as Readonly<Record<string, unknown>>;
const TODAY = '2026-11-23';

function buyerCredit(facts: Readonly<Record<string, unknown>>, on = TODAY) {
  return routeOf(assess({ ...fitting, ...facts }, on, CREDENDO_ROUTES), 'CR_BUYER');
}

function movedTo(facts: Readonly<Record<string, unknown>>): unknown[] {
  return buyerCredit(facts).changes.map((change) =>
    Object.fromEntries(change.facts.map(({ fact, to }) => [fact, to])),
  );
}

describe('the catalogue', () => {
  it('holds sixteen products, each once, in the order of the routes', () => {
    const ids = CREDENDO_ROUTES.map(({ id }) => id);
    expect(ids).toEqual(ROUTE_IDS.filter((id) => id.startsWith('CR_')));
    expect(ids).toHaveLength(16);
  });
});

describe('the smallest confirmed change', () => {
  it('raises the advance to the minimum and no further (CR-02)', () => {
    expect(movedTo({ advancePayment: '14.99' })).toEqual([
      { advancePayment: { kind: 'percent', value: '15' } },
    ]);
  });

  it('shortens the credit to the maximum term (CR-03)', () => {
    expect(movedTo({ repaymentYears: '15.5' })).toEqual([{ repaymentYears: { kind: 'years', value: '15' } }]);
  });

  it('shortens a climate credit to the term that every class has (S-58)', () => {
    const facts = { creditSector: 'climate-change', repaymentYears: '23', usefulLifeYears: '30' };
    expect(movedTo(facts)).toEqual([{ repaymentYears: { kind: 'years', value: '18' } }]);
  });

  it('keeps the whole price when local costs are too high: a third of it may be local at 50 % (OECD-2)', () => {
    expect(movedTo({ localCosts: { amount: '4000000.00', currency: 'EUR' } })).toEqual([
      { localCosts: { kind: 'money', amount: '3333333.33', currency: 'EUR' } },
    ]);
  });

  it('takes the nearest number of instalments a year (CR-02)', () => {
    const instalments = (value: number) => ({ instalmentsPerYear: { kind: 'count', value } });
    expect(movedTo({ instalmentsPerYear: 1 })).toEqual([instalments(2)]);
    expect(movedTo({ instalmentsPerYear: 12 })).toEqual([instalments(4)]);
  });

  it('mends several rules at once', () => {
    const answer = buyerCredit({ advancePayment: '0', repaymentYears: '17', repaymentProfile: 'bullet' });
    expect(answer.verdict).toBe('fits-if');
    expect(answer.changes[0]?.facts.map(({ fact }) => fact).sort()).toEqual([
      'advancePayment',
      'repaymentProfile',
      'repaymentYears',
    ]);
  });

  it('never moves what cannot move: sanctions stay a refusal', () => {
    const answer = buyerCredit({ sanctioned: true, advancePayment: '10' });
    expect([answer.verdict, answer.changes]).toEqual(['does-not-fit', []]);
  });

  it('finds the smaller contract whose loan stays below the ceiling (CR-51)', () => {
    const facts = {
      ...fitting,
      contractValue: { amount: '7000000.00', currency: 'EUR' },
      localCosts: { amount: '0.00', currency: 'EUR' },
      belgianContent: { amount: '4000000.00', currency: 'EUR' },
      bankSearch: 'all-refused',
      banksAsked: 2,
    };
    const loan = routeOf(assess(facts, '2025-06-02', CREDENDO_ROUTES), 'CR_BUYER_DIRECT');
    const moved = loan.changes[0]?.facts.find(({ fact }) => fact === 'contractValue')?.to;
    expect(moved).toEqual({ kind: 'money', amount: '5882352.94', currency: 'EUR' });
  });
});

describe('limits are inclusive', () => {
  it.each([
    ['the advance', { advancePayment: '15' }],
    ['the term', { repaymentYears: '15' }],
    ['a climate term of every class', { creditSector: 'climate-change', repaymentYears: '18' }],
    [
      'local costs of half the export value',
      {
        contractValue: { amount: '1500000.00', currency: 'EUR' },
        localCosts: { amount: '500000.00', currency: 'EUR' },
        belgianContent: { amount: '1000000.00', currency: 'EUR' },
      },
    ],
    ['a credit of two years', { repaymentYears: '2' }],
  ])('%s fits at its limit', (_what, facts) => {
    expect(buyerCredit(facts).verdict).toBe('fits');
  });

  it('one cent of local costs above the limit does not', () => {
    const whole = { amount: '1500000.00', currency: 'EUR' };
    const answer = buyerCredit({
      contractValue: whole,
      localCosts: { amount: '500000.01', currency: 'EUR' },
      belgianContent: { amount: '900000.00', currency: 'EUR' },
    });
    expect(answer.reasons.find(({ aspect }) => aspect === 'local-costs')?.outcome).toBe('not-met');
  });
});

describe('silence of the banks (S-51)', () => {
  const asked = {
    ...fitting,
    bankSearch: 'asked-no-answer',
    banksAsked: 2,
    banksAskedOn: '2025-04-22',
    localCosts: { amount: '0.00', currency: 'EUR' },
    contractValue: { amount: '5000000.00', currency: 'EUR' },
    belgianContent: { amount: '4000000.00', currency: 'EUR' },
  };
  const on = (date: string, facts = {}) =>
    routeOf(assess({ ...asked, ...facts }, date, CREDENDO_ROUTES), 'CR_BUYER_DIRECT');

  it('ends twenty working days after the request, holidays left out', () => {
    expect(on('2025-05-21').steps[0]).toEqual({ key: 'credendo-wait-for-banks', by: 'bank', opens: true });
    expect(on('2025-05-22').verdict).toBe('fits');
  });

  it('counts only once enough banks were asked, and asks for the day of the request', () => {
    expect(on('2025-06-02', { banksAsked: 1 }).steps[0]?.key).toBe('credendo-ask-more-banks');
    const { banksAskedOn, ...undated } = asked;
    expect(banksAskedOn).toBe('2025-04-22');
    const answer = routeOf(assess(undated, '2025-06-02', CREDENDO_ROUTES), 'CR_BUYER_DIRECT');
    expect([answer.verdict, answer.missing]).toEqual(['cannot-say', ['banksAskedOn']]);
  });
});

describe('the premium (CR-07)', () => {
  const figures = (facts: Readonly<Record<string, unknown>>, on = TODAY) =>
    Object.fromEntries(buyerCredit(facts, on).figures.map((figure) => [figure.name, figure]));

  it('shows the whole way from the coefficients to the amount', () => {
    const steps = figures({})['credendo-minimum-premium']?.trace.map(({ step }) => step);
    expect(steps).toContain('country-component');
    expect(steps?.at(-1)).toBe('premium-amount');
  });

  it('grows by itself when it is financed: r × P ÷ (1 − r)', () => {
    const cash = figures({})['credendo-minimum-premium']?.value as { amount: string };
    const financed = figures({ premiumPayment: 'financed' })['credendo-minimum-premium']?.value as {
      amount: string;
    };
    const rate = Number(cash.amount) / 8_650_000;
    expect(Number(financed.amount)).toBeCloseTo((rate / (1 - rate)) * 8_650_000, 0);
  });

  it('names the answers it waits for', () => {
    const { drawdownMonths, ...rest } = fitting;
    expect(drawdownMonths).toBe(12);
    const answer = routeOf(assess(rest, TODAY, CREDENDO_ROUTES), 'CR_BUYER');
    const premium = answer.figures.find(({ name }) => name === 'credendo-minimum-premium-rate');
    expect(premium?.value).toBeNull();
    expect(JSON.stringify(premium?.remarks)).toContain('drawdownMonths');
    expect(answer.verdict).toBe('fits');
  });

  it.each([
    ['a market benchmark country', { country: 'USA' }, 'credendo.market-benchmark'],
    ['a country that was never classified', { country: 'MAC' }, 'credendo.not-reviewed'],
    ['a class that the category lacks', { country: 'ZMB' }, 'credendo.no-such-buyer-class'],
    ['an aircraft', { creditSector: 'aircraft' }, 'credendo.own-premium-rules'],
    ['military goods', { use: 'military' }, 'credendo.defence-outside-arrangement'],
  ])('gives no rate for %s, and says why', (_what, facts, remark) => {
    const rate = figures(facts)['credendo-minimum-premium-rate'];
    expect([rate?.value, rate?.remarks[0]?.key]).toEqual([null, remark]);
  });

  it('labels an assumed interest rate through to the figure', () => {
    const rate = figures({ assumedCirr: '4.5' })['credendo-cirr'];
    expect([rate?.value, rate?.assumed, rate?.status]).toEqual([
      { kind: 'percent-per-annum', value: '4.5' },
      true,
      'inferred',
    ]);
  });
});

describe('the country policy (CR-09, S-49)', () => {
  const policy = (value: string): ParameterFile => ({
    sources: [],
    parameters: [
      {
        id: 'credendo.country.cover-policy',
        kind: 'choice',
        keyedBy: 'country',
        label: { fr: 'p', nl: 'p', de: 'p', en: 'p' },
        rules: ['CR-09'],
        entries: {
          VNM: [
            {
              from: 'unknown',
              to: null,
              value,
              status: 'verified',
              sources: [],
              recorded: localDate('2026-11-23'),
            },
          ],
        },
      },
    ],
  });
  const judged = (value: string) =>
    countryPolicy.evaluate(
      dealOf(projectOf({ country: 'VNM' }), localDate(TODAY), parametersFrom([policy(value)], 'test')),
    );

  it('refuses a country only when the data says that it is off cover', () => {
    expect(judged('off-cover')).toMatchObject({ outcome: 'not-met', weight: 'decides' });
    expect(judged('on-cover')).toMatchObject({ outcome: 'met' });
    expect(judged('restricted')).toMatchObject({ outcome: 'unknown', weight: 'informs' });
  });
});
