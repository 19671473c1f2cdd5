import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICES } from '../../src/project/choices.ts';
import { FACT_NAMES, FACTS } from '../../src/project/facts.ts';
import type { FactDefinition } from '../../src/project/fact.ts';
import { projectJson, readProject } from '../../src/project/read-project.ts';
import { projectSchema } from '../../src/project/schema.ts';

const COUNTRIES = new Set(['VNM', 'KEN', 'GHA']);
const read = (json: unknown) => readProject(json, COUNTRIES);
const codes = (json: unknown) => read(json).issues.map(({ fact, code }) => [fact, code]);

describe('reading a project', () => {
  it('takes absent and null alike for unanswered', () => {
    expect(read({ country: null }).project).toEqual(read({}).project);
    expect(projectJson(read({ country: null }).project)).toEqual({});
  });

  it('keeps amounts and percentages exact', () => {
    const json = { contractValue: { amount: '610000.00', currency: 'EUR' }, advancePayment: '15.000001' };
    expect(projectJson(read(json).project)).toEqual(json);
  });

  it('accepts JSON numbers where a decimal is meant', () => {
    expect(projectJson(read({ repaymentYears: 8.5 }).project)).toEqual({ repaymentYears: '8.5' });
  });

  it('locates every fault and keeps the rest', () => {
    const reading = read({
      country: 'ATL',
      seatPostcode: '40',
      staff: -3,
      advancePayment: '101',
      contractValue: { amount: '1,5', currency: 'EUR' },
      turnover: { amount: '1', currency: 'USD' },
      plannedSignatureOn: '2026-02-30',
      sector: 'alchemy',
      unheardOf: 1,
      interest: 'fixed',
    });
    expect(reading.issues.map(({ fact, code }) => [fact, code])).toEqual([
      ['country', 'unknown-country'],
      ['seatPostcode', 'wrong-form'],
      ['staff', 'negative'],
      ['advancePayment', 'above-most'],
      ['contractValue', 'not-money'],
      ['turnover', 'wrong-currency'],
      ['plannedSignatureOn', 'not-a-date'],
      ['sector', 'unknown-choice'],
      ['unheardOf', 'unknown-fact'],
    ]);
    expect(reading.project.interest).toBe('fixed');
  });

  it('refuses what is no object', () => {
    expect(codes([])).toEqual([['', 'not-an-object']]);
    expect(codes('x')).toEqual([['', 'not-an-object']]);
  });

  it('never throws, whatever comes in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FACT_NAMES, 'other'), fc.jsonValue()), (json) => {
        const { project } = read(json);
        expect(read(projectJson(project)).project).toEqual(project);
      }),
    );
  });
});

describe('the schema and the reader', () => {
  const example = (definition: FactDefinition): unknown => {
    switch (definition.kind) {
      case 'flag':
        return true;
      case 'choice':
        return CHOICES[definition.list ?? 'use'][0];
      case 'money':
        return { amount: '12.50', currency: definition.currency ?? 'USD' };
      case 'percent':
      case 'years':
      case 'decimal':
        return '12.5';
      case 'months':
      case 'count':
        return 2;
      case 'date':
        return '2026-02-28';
      case 'country':
        return 'KEN';
      case 'awards':
        return [{ instrument: 'FX_SME_GREEN', country: 'KEN' }];
      case 'text':
        return { seatPostcode: '4000', buyerRating: 'BB+' }[
          String(definition.pattern).includes('AAA') ? 'buyerRating' : 'seatPostcode'
        ];
    }
  };

  it('agree on a project in which every fact is answered', () => {
    const json = Object.fromEntries(
      FACT_NAMES.filter((name) => name !== 'rawMaterial').map((name) => [name, example(FACTS[name])]),
    );
    expect(projectSchema.safeParse(json).error).toBeUndefined();
    expect(read(json).issues).toEqual([]);
  });

  it('agree on refusing an unknown fact', () => {
    expect(projectSchema.safeParse({ unheardOf: 1 }).success).toBe(false);
    expect(codes({ unheardOf: 1 })).toEqual([['unheardOf', 'unknown-fact']]);
  });
});
