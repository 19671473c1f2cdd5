import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '@kontor/law';
import { calculate, calculateLine } from '../src/index.ts';
import { SAMPLES, SAMPLE_DAYS } from './samples.ts';
import { answer, context, fieldsOf, kindOf, refusal, request, value } from './law.ts';

const good = request('horizonOfRisk', SAMPLES['horizonOfRisk']);

const envelopeProblem = (given: unknown) => {
  const failure = calculate(given, context);
  if (failure.ok) throw new Error('answered');
  return failure;
};

describe('the envelope of an answer', () => {
  it.each(Object.keys(SAMPLES))('%s: value, unit, status, sources and trace', (operation) => {
    const given = value(operation, SAMPLES[operation], SAMPLE_DAYS[operation]);
    expect(given.id).toBe('r');
    expect(given.trace.length).toBeGreaterThan(0);
    expect(typeof given.value === 'string' || given.unit === null).toBe(true);
    expect(['verified', 'single-source', 'inferred', 'announced']).toContain(given.status);
    for (const source of given.sources) {
      expect(Object.keys(source)).toEqual(['parameter', 'key', 'title', 'reference', 'from', 'to', 'status']);
      expect(source.title).not.toBe('');
    }
  });

  it('is as sure as the least sure of its sources', () => {
    const { status, sources } = value('firstContact', { seatPostcode: '8550' });
    expect(sources.map((source) => source.status)).toEqual([
      'single-source',
      'verified',
      'inferred',
      'verified',
    ]);
    expect(status).toBe('inferred');
  });

  it('takes the law of the day asked for, and of today without one', () => {
    const input = { belgianInterest: '50' };
    expect(value('finexpoSmeTier', input, '2024-06-01').value).toMatchObject({
      maxAid: { amount: '700000.00' },
    });
    expect(value('finexpoSmeTier', input).value).toMatchObject({ maxAid: { amount: '500000.00' } });
    expect(calculate({ ...good, on: null }, context)).toEqual(calculate(good, context));
  });
});

describe('a request that breaks the envelope', () => {
  it.each([
    [{ ...good, calculate: 'premium' }, 'r', ['calculate']],
    [{ ...good, calculate: 'constructor' }, 'r', ['calculate']],
    [{ ...good, on: '2026-02-29' }, 'r', ['on']],
    [{ ...good, on: 20260101 }, 'r', ['on']],
    [{ ...good, input: [] }, 'r', ['input']],
    [{ ...good, input: null }, 'r', ['input']],
    [{ ...good, language: 'fr' }, 'r', ['language']],
    [{ ...good, id: 7 }, null, ['id']],
    [{ calculate: 'horizonOfRisk' }, null, ['id', 'input']],
    [null, null, ['request']],
    [[good], null, ['request']],
    ['horizonOfRisk', null, ['request']],
  ])('%j', (given, id, fields) => {
    const failure = envelopeProblem(given);
    expect(failure.id).toBe(id);
    expect(kindOf(failure)).toBe('bad-request');
    expect(fieldsOf(failure)).toEqual(fields);
    expect(failure.problem.status).toBe(400);
  });

  it('does not take a field named __proto__ for nothing', () => {
    const line = '{"id":"r","calculate":"enterpriseNumber","input":{"value":"1","__proto__":{"value":"2"}}}';
    const failure = calculateLine(line, context);
    expect(failure).toMatchObject({ ok: false, problem: { issues: [{ name: '__proto__' }] } });
  });
});

describe('a problem', () => {
  it('has the type, HTTP status and title of its kind', () => {
    const absent = refusal('countryRiskCategory', { country: 'ZZZ' }).problem;
    expect(absent).toMatchObject({ type: 'urn:problem-type:kontor:not-found', status: 404 });
    const outside = refusal('finexpoSmeTier', { belgianInterest: '1' }).problem;
    expect(outside).toMatchObject({ type: 'urn:problem-type:kontor:out-of-scope', status: 422 });
    expect(outside.issues).toEqual([
      { in: 'input', name: 'belgianInterest', value: '1', detail: outside.detail },
    ]);
  });

  it('names each field once, with the value that was given', () => {
    const failure = refusal('horizonOfRisk', { drawdownYears: '1,5', repaymentYears: '99', extra: [1] });
    expect(failure.problem.issues.map(({ name, value: given }) => [name, given])).toEqual([
      ['drawdownYears', '1,5'],
      ['repaymentYears', '99'],
      ['extra', [1]],
    ]);
  });

  it('gives back only the start of a long value', () => {
    const failure = refusal('countryRiskCategory', { country: 'A'.repeat(100_000) });
    expect(String(failure.problem.issues[0]?.value).length).toBeLessThan(250);
  });

  it.each(['fr', 'nl', 'de', 'en'] as const)('speaks %s', (language: Language) => {
    const failure = calculate(request('horizonOfRisk', {}), { ...context, language });
    if (failure.ok) throw new Error('answered');
    const words = [
      failure.problem.title,
      failure.problem.detail,
      ...failure.problem.issues.map((i) => i.detail),
    ];
    expect(words.every((text) => text.length > 5 && !text.includes('{'))).toBe(true);
    const titles = { fr: 'Demande', nl: 'Onjuiste', de: 'Fehlerhafte', en: 'Bad' };
    expect(words[0]).toContain(titles[language]);
  });
});

describe('a line of requests', () => {
  it('is skipped when it is empty', () => {
    expect(calculateLine('', context)).toBeNull();
    expect(calculateLine(' \t ', context)).toBeNull();
  });

  it.each(['{', '{"id":"r"', 'NaN', '{"id":"r",}', '[[[[', '\u0000', "{'id':'r'}"])(
    'that is no JSON answers with a null id: %j',
    (line) => {
      expect(calculateLine(line, context)).toMatchObject({
        id: null,
        ok: false,
        problem: { type: 'urn:problem-type:kontor:bad-request' },
      });
    },
  );

  it('may nest deeper than anything sensible', () => {
    const depth = 100_000;
    const nested = `{"id":"r","calculate":"horizonOfRisk","input":{"drawdownYears":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
    expect(calculateLine(nested, context)).toMatchObject({ ok: false });
  });
});

describe('numbers', () => {
  const horizon = (drawdownYears: unknown) => answer('horizonOfRisk', { drawdownYears, repaymentYears: '0' });

  it('are the same as JSON text and JSON number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6_000_000 }), (units) => {
        const text = (units / 100_000).toFixed(5);
        expect(horizon(Number(text))).toEqual(horizon(text));
      }),
    );
  });

  it.each(['1.5', '0', '-0', '60', '0.000000000000000001', 1e-7, 2.5e-3])('reads %j', (given) => {
    expect(horizon(given).ok).toBe(true);
  });

  it.each([
    '',
    ' 1',
    '1.',
    '.5',
    '+1',
    '01',
    '1e3',
    '1,5',
    '0x1',
    '٣',
    '0.0000000000000000001',
    1e300,
    1e-30,
    true,
  ])('refuses %j', (given) => {
    expect(horizon(given)).toMatchObject({ ok: false, problem: { issues: [{ name: 'drawdownYears' }] } });
  });
});

describe('any input', () => {
  const operations = Object.keys(SAMPLES);

  it('is answered, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...operations),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (operation, input) => {
          expect(typeof answer(operation, input).ok).toBe('boolean');
        },
      ),
    );
  });

  it('gives the same bytes each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...operations), (operation) => {
        const once = JSON.stringify(answer(operation, SAMPLES[operation], SAMPLE_DAYS[operation]));
        expect(JSON.stringify(answer(operation, SAMPLES[operation], SAMPLE_DAYS[operation]))).toBe(once);
      }),
    );
  });

  it('may break any one field of a good request without breaking the answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...operations), fc.nat(), fc.jsonValue(), (operation, at, broken) => {
        const fields = Object.keys(SAMPLES[operation] ?? {});
        const field = fields[at % fields.length] ?? '';
        const given = answer(operation, { ...SAMPLES[operation], [field]: broken }, SAMPLE_DAYS[operation]);
        if (!given.ok) expect(given.problem.detail).not.toBe('');
      }),
    );
  });
});
