import { exact, localDate, money } from '@kontor/quantities';
import { describe, expect, it } from 'vitest';
import type { ParameterKind } from '../src/index.ts';
import { UnknownParameter, basisOf, parametersFrom, parametersHistory } from '../src/index.ts';
import { byCountry, file, line, rate, texts } from './specimen.ts';

const revised = file([
  rate([
    line({ from: '2010-01-01', to: '2024-12-31', value: '50' }),
    line({ from: '2025-01-01', to: null, value: '40', status: 'inferred' }),
  ]),
]);

describe('the law of a day', () => {
  const parameters = parametersFrom([revised], 'v');

  it('gives the value in force with its line and its source', () => {
    const found = parameters.on(localDate('2026-03-01')).number('test.rate');
    expect(found).toMatchObject({ found: true, value: exact(40), line: { status: 'inferred' } });
    expect(found.sources.map((source) => source.title)).toEqual(['Royal Decree']);
  });

  it('replays an old day with the value of that day', () => {
    expect(parameters.on(localDate('2024-12-31')).number('test.rate')).toMatchObject({ value: exact(50) });
    expect(parameters.on(localDate('2025-01-01')).number('test.rate')).toMatchObject({ value: exact(40) });
  });

  it('says so when no line reaches back to the day', () => {
    expect(parameters.on(localDate('2009-12-31')).number('test.rate')).toMatchObject({
      found: false,
      reason: 'no-line',
      line: null,
    });
  });

  it('looks back from one day to another', () => {
    const today = parameters.on(localDate('2026-03-01'));
    expect(today.on(localDate('2015-01-01')).number('test.rate')).toMatchObject({ value: exact(50) });
  });

  it('is the same frozen view at each call, lookups included', () => {
    const day = localDate('2026-03-01');
    const law = parameters.on(day);
    expect(parameters.on(day)).toBe(law);
    expect(law.number('test.rate')).toBe(law.number('test.rate'));
    expect(Object.isFrozen(law) && Object.isFrozen(law.number('test.rate'))).toBe(true);
  });

  it('takes a parameter id that the data does not have for a slip of the program', () => {
    expect(() => parameters.on(localDate('2026-03-01')).number('test.other')).toThrow(UnknownParameter);
    expect(() => parameters.on(localDate('2026-03-01')).money('test.rate')).toThrow('test.rate is percent');
  });
});

describe('an explicit absence', () => {
  it('is found missing, with the note that says what was looked for', () => {
    const sought = file(
      [
        rate([
          line({
            from: 'unknown',
            to: null,
            value: null,
            status: 'not-found',
            sources: [],
            noteId: 'sought',
          }),
        ]),
      ],
      { notes: { sought: texts('not published') } },
    );
    const absent = parametersFrom([sought], 'v').on(localDate('2026-01-01')).number('test.rate');
    expect(absent).toMatchObject({
      found: false,
      reason: 'declared',
      line: { note: texts('not published') },
    });
    expect(basisOf(absent)).toMatchObject({ parameter: 'test.rate', status: 'not-found', from: null });
  });
});

describe('values by key', () => {
  const parameters = parametersFrom(
    [
      file([
        byCountry({
          entries: { BEN: [line({ from: '2020-01-01', to: null, value: '50' })] },
          otherwise: [line({ from: '2020-01-01', to: null, value: '35' })],
        }),
      ]),
    ],
    'v',
  );
  const law = parameters.on(localDate('2021-01-01'));

  it('come from the entry of the key, else from the line for all others', () => {
    expect(law.number('test.by-country', 'BEN')).toMatchObject({ value: exact(50), key: 'BEN' });
    expect(law.number('test.by-country', 'KEN')).toMatchObject({ value: exact(35), key: 'KEN' });
  });

  it('do not mistake a name of the language for a key', () => {
    expect(law.number('test.by-country', 'constructor')).toMatchObject({ value: exact(35) });
  });

  it('are listed line by line for the page of the rule', () => {
    const history = parametersHistory(parameters, 'test.by-country');
    expect(history.map(({ key, line: { value } }) => [key, value])).toEqual([
      ['BEN', '50'],
      ['*', '35'],
    ]);
    expect(history[0]?.sources[0]?.reference).toBe('article 3');
    expect(parametersHistory(parameters, 'test.none')).toEqual([]);
  });
});

describe('a basis', () => {
  it('names parameter, document, period and status, the same object each time', () => {
    const lookup = parametersFrom([revised], 'v').on(localDate('2020-01-01')).number('test.rate');
    expect(basisOf(lookup)).toEqual({
      parameter: 'test.rate',
      key: null,
      title: 'Royal Decree',
      reference: 'article 3',
      address: 'https://example.org/decree',
      from: '2010-01-01',
      to: '2024-12-31',
      status: 'verified',
    });
    expect(basisOf(lookup)).toBe(basisOf(lookup));
  });
});

describe('the kinds of values', () => {
  const read = (kind: ParameterKind, value: unknown) => {
    const definition = rate([line({ from: '2020-01-01', to: null, value })], {
      kind,
      ...(kind === 'money' && { currency: 'EUR' }),
    });
    return parametersFrom([file([definition])], 'v').on(localDate('2021-01-01'));
  };

  it('are read exactly', () => {
    expect(read('percent', '80.01').number('test.rate')).toMatchObject({ value: exact(8001, 100) });
    expect(read('money', '13888888.88').money('test.rate')).toMatchObject({
      value: money(1388888888n, 'EUR'),
    });
    expect(read('integer', 120).integer('test.rate')).toMatchObject({ value: 120 });
    expect(read('flag', false).flag('test.rate')).toMatchObject({ value: false });
    expect(read('choice', 'LM').choice('test.rate')).toMatchObject({ value: 'LM' });
    expect(read('list', ['a', 'b']).list('test.rate')).toMatchObject({ value: ['a', 'b'] });
  });

  it('refuse what does not fit', () => {
    expect(() => read('percent', 80.01).number('test.rate')).toThrow(UnknownParameter);
    expect(() => read('percent', '80,01').number('test.rate')).toThrow(UnknownParameter);
    expect(() => read('money', '1.234').money('test.rate')).toThrow(UnknownParameter);
    expect(() => read('integer', 1.5).integer('test.rate')).toThrow(UnknownParameter);
    expect(() => read('flag', 'no').flag('test.rate')).toThrow(UnknownParameter);
    expect(() => read('list', [1]).list('test.rate')).toThrow(UnknownParameter);
  });

  it('give a table frozen to its depth', () => {
    const table = read('table', { bands: [{ upTo: '5' }] }).table('test.rate');
    expect(table).toMatchObject({ value: { bands: [{ upTo: '5' }] } });
    expect(table.found && Object.isFrozen((table.value['bands'] as object[])[0])).toBe(true);
  });
});

describe('two files', () => {
  it('may not define one parameter', () => {
    expect(() => parametersFrom([revised, revised], 'v')).toThrow('defined twice: test.rate');
  });
});
