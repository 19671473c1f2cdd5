import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FITTING, assess, euros, routeOf } from './specimen.ts';

describe('confirmed changes', () => {
  it('a signed contract is never proposed as a change (S-05)', () => {
    const signed = assess({ ...FITTING, contractSigned: true });
    expect(signed.routes.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('content moves to Belgium until it is a cent above every other country (FX-14)', () => {
    const answers = {
      ...FITTING,
      contractValue: euros('1000000.00'),
      belgianContent: euros('300000.00'),
      largestForeignContent: euros('700000.00'),
    };
    const [change] = routeOf(answers, 'FX_GRANT').changes;
    expect(change?.facts.map(({ fact, to }) => [fact, to])).toEqual([
      ['belgianContent', { kind: 'money', amount: '500000.01', currency: 'EUR' }],
      ['largestForeignContent', { kind: 'money', amount: '499999.99', currency: 'EUR' }],
    ]);
  });

  it('applied, they leave no rule broken, whatever the contract and its content', () => {
    const cents = (value: number) =>
      euros(`${String(Math.floor(value / 100))}.${String(value % 100).padStart(2, '0')}`);
    const amounts = fc
      .integer({ min: 1_00, max: 2_100_000_000 })
      .chain((value) => fc.tuple(fc.constant(value), fc.integer({ min: 0, max: value })));
    fc.assert(
      fc.property(amounts, ([value, belgian]) => {
        const answers = {
          ...FITTING,
          requestedAid: null,
          contractValue: cents(value),
          belgianContent: cents(belgian),
          largestForeignContent: cents(Math.floor((value - belgian) / 2)),
        };
        for (const { route, changes } of assess(answers).routes) {
          for (const { facts } of changes) {
            const moved = Object.fromEntries(facts.map(({ fact, to }) => [fact, to]));
            const { reasons } = routeOf({ ...answers, ...moved }, route);
            expect(
              reasons.filter(({ outcome, weight }) => outcome === 'not-met' && weight === 'decides'),
            ).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
