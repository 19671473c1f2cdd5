import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUTE_IDS } from '../../src/assessment/route.ts';
import { FINEXPO_ROUTES } from '../../src/instruments/finexpo/index.ts';
import type { Answers } from './specimen.ts';
import { FITTING, euros, routeOf } from './specimen.ts';

function contract(value: string, belgian: string, rest: Answers = {}): Answers {
  return {
    ...FITTING,
    requestedAid: null,
    submissionOn: null,
    plannedSignatureOn: null,
    contractValue: euros(value),
    belgianContent: euros(belgian),
    largestForeignContent: euros('0.00'),
    ...rest,
  };
}

function outcomeOf(
  answers: Answers,
  route: string,
  rule: string,
  aspect: string | null,
  on?: string,
): string {
  const found = routeOf(answers, route, on).reasons.find(
    (reason) => reason.rule === rule && reason.aspect === aspect,
  );
  return found?.outcome ?? 'silent';
}

function amountOf(answers: Answers, route: string, name: string, on?: string): unknown {
  return routeOf(answers, route, on).figures.find((figure) => figure.name === name)?.value;
}

const money = (amount: string) => ({ kind: 'money', amount, currency: 'EUR' });

describe('the catalogue', () => {
  it('holds the nine instruments, each once, in the order of the routes', () => {
    expect(FINEXPO_ROUTES.map(({ id }) => id)).toEqual(ROUTE_IDS.filter((id) => id.startsWith('FX_')));
  });
});

describe('ceilings are inclusive to the cent (FX-30, FX-32)', () => {
  it.each([
    ['FX_GRANT', 'FX-30', 'contract-ceiling', '14000000.00', '14000000.01'],
    ['FX_SUBS', 'FX-30', 'contract-ceiling', '10000000.00', '10000000.01'],
    ['FX_STAB', 'FX-30', 'contract-ceiling', '100000000.00', '100000000.01'],
    ['FX_SSL_TIED', 'FX-30', 'loan-ceiling', '12000000.00', '12000000.01'],
    ['FX_SSL_UNTIED', 'FX-30', 'loan-ceiling', '8000000.00', '8000000.01'],
    ['FX_SME_INNO', 'FX-32', 'contract-ceiling', '624000.00', '624000.01'],
    ['FX_SME_GREEN', 'FX-31', null, '624921.88', '624921.89'],
  ])('%s %s: %s %s passes, %s does not', (route, rule, aspect, highest, above) => {
    expect(outcomeOf(contract(highest, highest), route, rule, aspect)).toBe('met');
    expect(outcomeOf(contract(above, above), route, rule, aspect)).toBe('not-met');
  });

  it('the mixed credit of 2024 stops where 72 % of the contract is ten million (S-22)', () => {
    const ceiling = (value: string) =>
      outcomeOf(contract(value, value), 'FX_MIXED', 'FX-30', 'loan-ceiling', '2024-07-01');
    expect([ceiling('13888888.88'), ceiling('13888888.89')]).toEqual(['met', 'not-met']);
  });

  it('shows which of the two refuses between 624,000 and 624,921.88 (S-11)', () => {
    const between = contract('624921.00', '624921.00');
    expect(outcomeOf(between, 'FX_SME_GREEN', 'FX-32', 'contract-ceiling')).toBe('not-met');
    expect(outcomeOf(between, 'FX_SME_GREEN', 'FX-31', null)).toBe('met');
    const remarks = routeOf(between, 'FX_SME_GREEN').reasons.flatMap((reason) => reason.remarks);
    expect(remarks).toContainEqual({
      key: 'finexpo-rounded-ceiling',
      values: { unrounded: money('624921.88') },
    });
  });
});

describe('tiers of the SME instruments by date (FX-31, FX-32, S-12)', () => {
  it.each([
    ['2024-12-31', '50', '700000.00', '874000.00'],
    ['2025-01-01', '50', '500000.00', '624000.00'],
    ['2024-12-31', '30', '500000.00', '624000.00'],
    ['2026-11-23', '30', '500000.00', '624000.00'],
  ])('on %s from a Belgian interest of %s percent: aid %s, contract %s', (on, share, aid, ceiling) => {
    const answers = contract('100000.00', `${share}000.00`);
    expect(amountOf(answers, 'FX_SME_INNO', 'sme-highest-aid', on)).toEqual(money(aid));
    expect(amountOf(answers, 'FX_SME_INNO', 'finexpo-contract-ceiling', on)).toEqual(money(ceiling));
  });

  it('shows the other reading to a submission of 2025 and to no other year', () => {
    const remarksOn = (on: string) =>
      routeOf(contract('800000.00', '480000.00'), 'FX_SME_INNO', on)
        .reasons.flatMap((reason) => reason.remarks)
        .map(({ key }) => key)
        .filter((key) => key.startsWith('finexpo-published-tier'));
    expect(remarksOn('2025-06-02')).toEqual(['finexpo-published-tier-admits']);
    expect(remarksOn('2026-06-02')).toEqual([]);
    expect(remarksOn('2024-06-02')).toEqual([]);
  });

  it('a submission date decides, not the day of the assessment (S-10)', () => {
    const answers = contract('800000.00', '480000.00', { submissionOn: '2024-06-03' });
    expect(routeOf(answers, 'FX_SME_INNO').verdict).toBe('fits');
  });
});

describe('aid', () => {
  const cents = (value: bigint) =>
    `${(value / 100n).toString()}.${(value % 100n).toString().padStart(2, '0')}`;

  it('of the SME instruments is at least 80.01 % of the contract and never above the cap', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 62_400_000n }), (value) => {
        const range = amountOf(contract(cents(value), cents(value)), 'FX_SME_GREEN', 'sme-aid-range');
        const { from, to } = range as { from: { amount: string }; to: { amount: string } };
        const least = BigInt(from.amount.replace('.', ''));
        const most = BigInt(to.amount.replace('.', ''));
        expect(least * 10_000n >= value * 8_001n && (least - 1n) * 10_000n < value * 8_001n).toBe(true);
        expect(most).toBe(value < 50_000_000n ? value : 50_000_000n);
        expect(least <= most).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('of the grant and the rest add up to the contract', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 1_400_000_000n }), (value) => {
        const answers = contract(cents(value), cents(value));
        const part = (name: string) =>
          BigInt((amountOf(answers, 'FX_GRANT', name) as { amount: string }).amount.replace('.', ''));
        expect(part('grant') + part('grant-rest')).toBe(value);
      }),
      { numRuns: 50 },
    );
  });
});

describe('concessionality with an assumed discount rate (S-21, S-25)', () => {
  const levelAt = (assumedDiscountRate: string) =>
    routeOf({ ...FITTING, assumedDiscountRate }, 'FX_SSL_TIED').figures.find(
      ({ name }) => name === 'finexpo-concessionality',
    );

  it.each([
    ['4.8', 34.6283],
    ['4.84', 35.0006],
  ])('at %s percent the tied State loan has %s percent', (rate, level) => {
    const value = levelAt(rate)?.value as { value: string };
    expect(Number(value.value)).toBeCloseTo(level, 4);
  });

  it('is marked as assumed and never refuses', () => {
    expect(levelAt('4.8')).toMatchObject({ assumed: true, status: 'inferred' });
    expect(routeOf({ ...FITTING, assumedDiscountRate: '4.8' }, 'FX_SSL_TIED').verdict).toBe('fits');
  });

  it.each([
    ['3', '35'],
    ['4', '26.5'],
    ['5', '21'],
    ['6', '17.5'],
    ['7', '15'],
    ['8', '13'],
  ])(
    'at %s percent a credit without interest needs %s years for the subsidy',
    (assumedDiscountRate, years) => {
      const figure = routeOf({ ...FITTING, assumedDiscountRate }, 'FX_SUBS').figures.find(
        ({ name }) => name === 'subsidy-needed-term',
      );
      expect(figure?.value).toEqual({ kind: 'years', value: years });
    },
  );
});
