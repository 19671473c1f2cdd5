import { exact, localDate, money } from '@kontor/quantities';
import { describe, expect, it } from 'vitest';
import type { Basis, Reason, Status, Value } from '../src/index.ts';
import { reasonJson, reasonStatus, valueJson, weakest } from '../src/index.ts';

const basis = (status: Status): Basis => ({
  parameter: 'finexpo.grant.contract-ceiling',
  key: null,
  title: 'Royal Decree',
  reference: 'article 3',
  address: null,
  from: null,
  to: null,
  status,
});

const reason = (fields: Partial<Reason> = {}): Reason => ({
  rule: 'FX-30',
  aspect: null,
  outcome: 'not-met',
  weight: 'decides',
  fact: { name: 'contract.total', value: { kind: 'money', money: money(1_500_000_000n, 'EUR') } },
  comparison: 'at-most',
  limit: { kind: 'money', money: money(1_400_000_000n, 'EUR') },
  basis: [basis('verified'), basis('inferred')],
  missing: [],
  remedies: [[{ fact: 'contract.total', to: { kind: 'money', money: money(1_400_000_000n, 'EUR') } }]],
  remarks: [{ key: 'remark.tolerance', values: { share: { kind: 'percent', number: exact(2) } } }],
  ...fields,
});

describe('the status of a reason', () => {
  it('is the least sure of what it rests on', () => {
    expect(reasonStatus(reason())).toBe('inferred');
    expect(reasonStatus(reason({ basis: [] }))).toBe('verified');
  });

  it('goes from verified over single-source, inferred and announced to not found', () => {
    expect(weakest(['single-source', 'verified'])).toBe('single-source');
    expect(weakest(['inferred', 'single-source'])).toBe('inferred');
    expect(weakest(['announced', 'inferred'])).toBe('announced');
    expect(weakest(['not-found', 'announced'])).toBe('not-found');
  });
});

describe('a reason as JSON', () => {
  it('keeps fact, limit, sources and remarks, with decimals as text', () => {
    expect(reasonJson(reason())).toEqual({
      rule: 'FX-30',
      aspect: null,
      outcome: 'not-met',
      weight: 'decides',
      fact: { name: 'contract.total', value: { kind: 'money', amount: '15000000.00', currency: 'EUR' } },
      comparison: 'at-most',
      limit: { kind: 'money', amount: '14000000.00', currency: 'EUR' },
      status: 'inferred',
      basis: [basis('verified'), basis('inferred')],
      missing: [],
      remarks: [{ key: 'remark.tolerance', values: { share: { kind: 'percent', value: '2' } } }],
    });
  });

  it('keeps what is missing', () => {
    const unknown = reason({ fact: { name: 'seat', value: null }, limit: null, missing: ['seat'] });
    expect(reasonJson(unknown)).toMatchObject({ fact: { value: null }, limit: null, missing: ['seat'] });
  });
});

describe('a value as JSON', () => {
  const CASES: readonly (readonly [Value, unknown])[] = [
    [
      { kind: 'years', number: exact(17, 2) },
      { kind: 'years', value: '8.5' },
    ],
    [
      { kind: 'working-days', count: 20 },
      { kind: 'working-days', value: 20 },
    ],
    [
      { kind: 'date', date: localDate('2026-11-24') },
      { kind: 'date', value: '2026-11-24' },
    ],
    [
      { kind: 'flag', flag: false },
      { kind: 'flag', value: false },
    ],
    [
      { kind: 'choice', list: 'buyer', code: 'public' },
      { kind: 'choice', list: 'buyer', value: 'public' },
    ],
    [
      { kind: 'country', text: 'KEN' },
      { kind: 'country', value: 'KEN' },
    ],
    [
      { kind: 'list', items: [{ kind: 'currency', text: 'EUR' }] },
      { kind: 'list', items: [{ kind: 'currency', value: 'EUR' }] },
    ],
    [
      { kind: 'range', from: { kind: 'months', count: 1 }, to: { kind: 'months', count: 3 } },
      { kind: 'range', from: { kind: 'months', value: 1 }, to: { kind: 'months', value: 3 } },
    ],
  ];

  it.each(CASES.map(([value, json]) => ({ kind: value.kind, value, json })))(
    'of kind $kind keeps its figure',
    ({ value, json }) => {
      expect(valueJson(value)).toEqual(json);
    },
  );
});
