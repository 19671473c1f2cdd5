import { readCountries, readParameters } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { StructureComparison, StructureJson } from '../../src/assessment/document.ts';
import { readProject } from '../../src/project/read-project.ts';

const parameters = readParameters();
const countries = new Set(readCountries().map((country) => country.iso3));
const euro = (amount: string) => ({ amount, currency: 'EUR' });

const DEAL = {
  country: 'VNM',
  contractValue: euro('1000000.00'),
  localCosts: euro('0'),
  advancePayment: '15',
  repaymentYears: '5',
  instalmentsPerYear: 2,
  drawdownMonths: 12,
  plannedSignatureOn: '2027-01-31',
  buyerType: 'public',
  buyerCategory: 'CC1',
  contractSigned: false,
};
const ASSUMED = { assumedCirr: '4', assumedFloatingRate: '3', assumedDiscountRate: '4.8' };

function compared(json: Record<string, unknown>): StructureComparison {
  const { project, issues } = readProject(json, countries);
  expect(issues).toEqual([]);
  const { structures } = assess(project, { on: localDate('2026-11-24'), parameters });
  if (structures === null) throw new Error('no comparison');
  return structures;
}

function find(comparison: StructureComparison, id: string): StructureJson {
  const found = comparison.structures.find((structure) => structure.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const cents = (text: string): bigint => BigInt(text.replace('.', ''));
const sum = (texts: readonly string[]): bigint => texts.reduce((total, text) => total + cents(text), 0n);
const measure = (structure: StructureJson, name: keyof StructureJson['measures']): string | null => {
  const { value } = structure.measures[name];
  if (value === null) return null;
  return 'amount' in value ? value.amount : 'value' in value ? String(value.value) : null;
};

describe('structures compared', () => {
  it('needs the contract, its local costs, the country and the term; nothing else', () => {
    const { project } = readProject({ country: 'VNM' }, countries);
    expect(assess(project, { on: localDate('2026-11-24'), parameters }).structures).toBeNull();
    expect(compared(DEAL).structures.length).toBeGreaterThan(5);
  });

  it('shows what cannot be computed for want of a rate beside what can', () => {
    const comparison = compared(DEAL);
    const stabilised = find(comparison, 'buyer-credit-stabilised');
    expect(stabilised.measures['buyer-cost']).toMatchObject({ value: null, status: 'not-found' });
    expect(stabilised.missing).toContain('assumedCirr');
    expect(stabilised.cash).toEqual([]);
    expect(measure(stabilised, 'premium')).not.toBeNull();
    const loan = find(comparison, 'tied-state-loan');
    expect(measure(loan, 'buyer-cost')).toMatch(/^2\.0/);
  });

  it('labels every figure that rests on an assumption, and no other', () => {
    const comparison = compared({ ...DEAL, ...ASSUMED });
    expect(find(comparison, 'buyer-credit').measures['buyer-cost']).toMatchObject({
      assumed: true,
      status: 'inferred',
    });
    expect(find(comparison, 'tied-state-loan').measures['buyer-cost'].assumed).toBe(false);
    expect(find(comparison, 'grant').measures['state-cost'].assumed).toBe(false);
  });

  it('lays out a stabilised credit as worked by hand', () => {
    const stabilised = find(compared({ ...DEAL, ...ASSUMED }), 'buyer-credit-stabilised');
    // 850,000 in two draws of 425,000 (31 July 2027 and 31 January 2028), ten half-yearly parts of 85,000 from then on.
    expect(stabilised.cash[0]).toMatchObject({ date: '2027-01-31', own: '150000.00', drawn: '0.00' });
    expect(stabilised.cash[1]).toMatchObject({
      date: '2027-07-31',
      drawn: '425000.00',
      balance: '425000.00',
    });
    // Half a year at 4 % on 425,000 is 8,500 (30E/360).
    expect(stabilised.cash[2]).toMatchObject({ date: '2028-01-31', drawn: '425000.00', interest: '8500.00' });
    // Half a year at 4 % on 850,000 is 17,000.
    expect(stabilised.cash[3]).toMatchObject({
      date: '2028-07-31',
      principal: '85000.00',
      interest: '17000.00',
    });
    expect(stabilised.cash.at(-1)?.balance).toBe('0.00');
    // (3 % + 0.75 % − 4 %) × 425,000 × 184 / 360 = −543.06: the bank pays the State in 2028 for the drawdown period.
    // (3 % + 0.75 % − 4 %) × 850,000 × 182 / 360 = −1,074.31 follows in July of the same year.
    expect(stabilised.budget[0]).toMatchObject({ year: 2028, amount: { amount: '-1617.37' } });
  });

  it('gives 35 % of the contract as grant and finances no more than what is left', () => {
    const grant = find(compared({ ...DEAL, ...ASSUMED }), 'grant');
    expect(measure(grant, 'state-cost')).toBe('350000.00');
    expect(sum(grant.cash.map((row) => row.grant))).toBe(35_000_000n);
    expect(sum(grant.cash.map((row) => row.drawn))).toBe(65_000_000n);
  });

  it('tops a subsidised credit up with the grant that the required element needs (S-24)', () => {
    const topped = find(compared({ ...DEAL, ...ASSUMED }), 'subsidy-with-grant');
    const plain = find(compared({ ...DEAL, ...ASSUMED }), 'subsidy');
    const level = Number(measure(plain, 'grant-element'));
    const share = (38 - level) / (100 - level);
    const granted = Number(sum(topped.cash.map((row) => row.grant))) / 100;
    expect(granted).toBeCloseTo(850_000 * share, 1);
    expect(measure(topped, 'grant-element')).toBe('38');
  });

  it('repays a State loan from the end of grace in equal half-years', () => {
    const loan = find(compared({ ...DEAL, ...ASSUMED }), 'tied-state-loan');
    const repaying = loan.cash.filter((row) => cents(row.principal) > 0n);
    expect(repaying[0]?.date).toBe('2038-07-31');
    expect(repaying).toHaveLength(40);
    expect(loan.cash.at(-1)).toMatchObject({ date: '2058-01-31', balance: '0.00' });
    expect(
      loan.budget.reduce((total, { amount }) => total + cents('amount' in amount ? amount.amount : '0'), 0n),
    ).toBeLessThan(0n);
  });
});

const anyDeal = fc.record({
  value: fc.integer({ min: 100_000, max: 900_000_00 }),
  advance: fc.integer({ min: 0, max: 60 }),
  years: fc.integer({ min: 4, max: 30 }),
  drawdown: fc.integer({ min: 0, max: 30 }),
  financed: fc.boolean(),
  local: fc.integer({ min: 0, max: 40 }),
});

describe('any comparison', () => {
  const laid = ({
    value,
    advance,
    years,
    drawdown,
    financed,
    local,
  }: typeof anyDeal extends fc.Arbitrary<infer T> ? T : never) => {
    const text = (hundredths: number) =>
      `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
    return compared({
      ...DEAL,
      ...ASSUMED,
      contractValue: euro(text(value)),
      localCosts: euro(text(Math.floor((value * local) / 100))),
      advancePayment: String(advance),
      repaymentYears: String(years / 2),
      drawdownMonths: drawdown,
      premiumPayment: financed ? 'financed' : 'cash',
      requestedAid: null,
    });
  };

  it('adds up: what the exporter receives is the contract, what is owed is repaid', () => {
    fc.assert(
      fc.property(anyDeal, (deal) => {
        for (const { cash, id } of laid(deal).structures) {
          if (cash.length === 0) continue;
          const received = cash.map((row) => cents(row.own) + cents(row.grant) + cents(row.drawn));
          expect([id, received.reduce((a, b) => a + b, 0n)]).toEqual([id, BigInt(deal.value)]);
          expect([id, cash.at(-1)?.balance]).toEqual([id, '0.00']);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('marks exactly those that no other one beats on every cost', () => {
    fc.assert(
      fc.property(anyDeal, (deal) => {
        const { structures } = laid(deal);
        const costs = ['buyer-cost', 'buyer-total', 'state-cost', 'premium'] as const;
        const beats = (a: StructureJson, b: StructureJson): boolean => {
          if (measure(a, 'buyer-total') === null || measure(b, 'buyer-total') === null) return false;
          const pairs = costs.flatMap((name) => {
            const [left, right] = [measure(a, name), measure(b, name)];
            return left === null || right === null ? [] : [Number(left) - Number(right)];
          });
          return pairs.every((gap) => gap <= 0) && pairs.some((gap) => gap < 0);
        };
        for (const one of structures) {
          const comparable = measure(one, 'buyer-total') !== null;
          expect([one.id, one.efficient]).toEqual([
            one.id,
            comparable && !structures.some((other) => beats(other, one)),
          ]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
