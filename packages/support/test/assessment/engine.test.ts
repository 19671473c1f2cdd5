import { localDate, money } from '@kontor/quantities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessBy } from '../../src/assessment/assess.ts';
import type { Assessment, RouteAssessment } from '../../src/assessment/document.ts';
import type { Route } from '../../src/assessment/route.ts';
import type { Project } from '../../src/project/facts.ts';
import { EMPTY_PROJECT } from '../../src/project/read-project.ts';
import { TOY_PARAMETERS, ceiling, share, toyRoute, unsigned } from './toy.ts';

const ON = localDate('2026-11-24');
const euro = (units: number) => money(BigInt(units) * 100n, 'EUR');

function assessed(facts: Partial<Project>, route: Route): Assessment {
  return assessBy({ ...EMPTY_PROJECT, ...facts }, { on: ON, parameters: TOY_PARAMETERS, routes: [route] });
}

function only(facts: Partial<Project>, route: Route): RouteAssessment {
  const [first] = assessed(facts, route).routes;
  if (first === undefined) throw new Error('no route');
  return first;
}

describe('verdict of a route (S-01, S-03)', () => {
  const route = toyRoute([ceiling, share, unsigned]);
  const good = { contractValue: euro(900_000), belgianContent: euro(400_000), contractSigned: false };

  it('fits when every rule is met, and lists all of them', () => {
    const answer = only(good, route);
    expect(answer.verdict).toBe('fits');
    expect(answer.reasons.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['T-01', 'met'],
      ['T-02', 'met'],
      ['FX-03', 'met'],
    ]);
  });

  it('fits-if a step by others opens it', () => {
    const steps = () => [{ key: 'green', by: 'credendo', opens: true } as const];
    expect(only(good, toyRoute([ceiling], { steps })).verdict).toBe('fits-if');
  });

  it('cannot say while something that decides is missing, and asks for it', () => {
    const answer = only({ ...good, belgianContent: null }, route);
    expect(answer.verdict).toBe('cannot-say');
    expect(answer.missing).toEqual(['contractValue', 'belgianContent']);
  });

  it('does not fit when a rule is broken for good, even while another answer is missing', () => {
    const answer = only({ contractSigned: true }, route);
    expect(answer.verdict).toBe('does-not-fit');
    expect(answer.changes).toEqual([]);
    expect(answer.reasons).toHaveLength(3);
  });

  it('an empty project yields questions and no error', () => {
    const answer = assessed({}, route);
    expect(answer.questions.map(({ fact }) => fact)).toEqual([
      'contractValue',
      'contractSigned',
      'belgianContent',
    ]);
    expect(answer.project).toEqual({});
  });
});

describe('what would turn a broken rule', () => {
  it('raises the Belgian content by exactly what is missing', () => {
    const answer = only(
      { contractValue: euro(900_000), belgianContent: euro(300_000) },
      toyRoute([ceiling, share]),
    );
    expect(answer.verdict).toBe('fits-if');
    expect(answer.changes).toHaveLength(1);
    expect(answer.changes[0]?.facts).toEqual([
      {
        fact: 'belgianContent',
        from: { kind: 'money', amount: '300000.00', currency: 'EUR' },
        to: { kind: 'money', amount: '360000.00', currency: 'EUR' },
      },
    ]);
  });

  it('mends two broken rules together and keeps the share of the parts', () => {
    const answer = only(
      { contractValue: euro(1_200_000), belgianContent: euro(240_000) },
      toyRoute([ceiling, share]),
    );
    expect(answer.changes[0]?.facts.map(({ fact, to }) => [fact, (to as { amount: string }).amount])).toEqual(
      [
        ['contractValue', '1000000.00'],
        ['belgianContent', '400000.00'],
      ],
    );
    expect(answer.changes[0]?.mends).toEqual(['T-01', 'T-02']);
  });

  it('never cuts the contract by more than the parameter allows (S-05)', () => {
    const answer = only(
      { contractValue: euro(1_500_001), belgianContent: euro(1_000_000) },
      toyRoute([ceiling]),
    );
    expect(answer.verdict).toBe('does-not-fit');
    expect(only({ contractValue: euro(1_500_000) }, toyRoute([ceiling])).verdict).toBe('fits-if');
  });

  it('never un-signs a signed contract (S-05)', () => {
    expect(only({ contractSigned: true }, toyRoute([unsigned])).changes).toEqual([]);
  });

  it('shows no change that was not confirmed', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 3_000_000n), fc.bigInt(0n, 3_000_000n), (value, content) => {
        const facts = {
          contractValue: money(value * 100n, 'EUR'),
          belgianContent: money(content * 100n, 'EUR'),
        };
        const answer = only(facts, toyRoute([ceiling, share]));
        for (const change of answer.changes) {
          const after: Record<string, unknown> = { ...facts };
          for (const { fact, to } of change.facts) {
            if ('amount' in to) after[fact] = money(BigInt(to.amount.replace('.', '')), to.currency);
          }
          const again = only(after as Partial<Project>, toyRoute([ceiling, share]));
          expect(again.reasons.filter(({ outcome }) => outcome === 'not-met')).toEqual([]);
          expect(again.verdict).toBe(change.verdict);
        }
      }),
    );
  });
});

describe('clock line', () => {
  it('warns at once while a route wants the contract unsigned', () => {
    const [first] = assessed({ contractSigned: false }, toyRoute([unsigned])).clock;
    expect(first).toMatchObject({ key: 'unsigned-contract', state: 'now', on: '2026-11-24', rule: 'FX-03' });
  });

  it('dates a span from its starting fact and leaves it open without one', () => {
    const timeLimits = () => [
      { key: 'rate', rule: 'FX-23', months: 4, workingDays: null, startsWith: 'decisionLetterOn', basis: [] },
    ];
    const route = toyRoute([], { timeLimits });
    expect(assessed({}, route).clock[0]).toMatchObject({ on: null, state: 'open', span: { months: 4 } });
    expect(assessed({ decisionLetterOn: localDate('2026-10-31') }, route).clock[0]).toMatchObject({
      on: '2027-02-28',
      state: 'ahead',
      span: null,
    });
  });
});

describe('one answer, always the same bytes', () => {
  it('gives the same JSON for the same facts in another order', () => {
    const a = { contractValue: euro(5), belgianContent: euro(4) };
    const b = { belgianContent: euro(4), contractValue: euro(5) };
    expect(JSON.stringify(assessed(a, toyRoute([ceiling, share])))).toBe(
      JSON.stringify(assessed(b, toyRoute([ceiling, share]))),
    );
  });
});
