import { addDays, exact, localDate } from '@kontor/quantities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Addition, ParameterFile } from '../src/index.ts';
import { NothingToClose, UnknownParameter, checkParameters, parametersFrom } from '../src/index.ts';
import { byCountry, file, line, rate } from './specimen.ts';

const added = (fields: Partial<Addition> & Pick<Addition, 'line'>): ParameterFile =>
  file([], { additions: [{ parameter: 'test.rate', key: null, ...fields }] });
const periods = (files: readonly ParameterFile[], key?: string): unknown[] => {
  const definition = parametersFrom(files, 'v').definition(
    key === undefined ? 'test.rate' : 'test.by-country',
  );
  const lines = key === undefined ? definition?.lines : definition?.entries?.[key];
  return (lines ?? []).map(({ from, to, value }) => [from, to, value]);
};

describe('a line that another file adds', () => {
  const open = file([rate([line({ from: '2020-01-01', to: null, value: '35' })])]);

  it('ends the open line that its closing names', () => {
    const change = added({
      line: line({ from: '2026-06-26', to: null, value: '40', recorded: '2026-12-01' }),
      closes: { from: localDate('2020-01-01'), lastDay: localDate('2026-06-25') },
    });
    expect(periods([open, change])).toEqual([
      ['2020-01-01', '2026-06-25', '35'],
      ['2026-06-26', null, '40'],
    ]);
    expect(checkParameters([open, change])).toEqual([]);
  });

  it('is an overlap when nothing closes the open line', () => {
    const change = added({ line: line({ from: '2026-06-26', to: null, value: '40' }) });
    expect(checkParameters([open, change]).map(({ offence }) => offence)).toEqual(['overlap']);
  });

  it('may close only a line that is there and in force on the last day named', () => {
    const misnamed = added({
      line: line({ from: '2026-06-26', to: null }),
      closes: { from: localDate('2019-01-01'), lastDay: localDate('2026-06-25') },
    });
    expect(() => parametersFrom([open, misnamed], 'v')).toThrow(NothingToClose);
    expect(checkParameters([open, misnamed])).toMatchObject([
      { offence: 'nothing-to-close', detail: '2019-01-01' },
    ]);
  });

  it('needs a parameter that some file defines', () => {
    const stray = added({ parameter: 'test.stray', line: line({ from: '2026-01-01', to: null }) });
    expect(() => parametersFrom([open, stray], 'v')).toThrow(UnknownParameter);
    expect(checkParameters([open, stray])).toMatchObject([{ offence: 'unknown-parameter' }]);
  });
});

describe('a figure that was looked for and then found', () => {
  const absence = line({ from: 'unknown', to: null, value: null, status: 'not-found', sources: [] });

  it('takes its days from the declared absence and leaves the others', () => {
    const found = added({ line: line({ from: '2026-11-15', to: '2026-12-14', value: '4.84' }) });
    expect(periods([file([rate([absence])]), found])).toEqual([
      ['unknown', '2026-11-14', null],
      ['2026-11-15', '2026-12-14', '4.84'],
      ['2026-12-15', null, null],
    ]);
  });

  it('gives a key lines of its own where the absence was declared for all keys', () => {
    const files = [
      file([byCountry({ otherwise: [absence] })]),
      added({
        parameter: 'test.by-country',
        key: 'KEN',
        line: line({ from: '2026-01-01', to: null, value: '5' }),
      }),
    ];
    expect(periods(files, 'KEN')).toEqual([
      ['unknown', '2025-12-31', null],
      ['2026-01-01', null, '5'],
    ]);
    const law = parametersFrom(files, 'v').on(localDate('2026-02-01'));
    expect(law.number('test.by-country', 'KEN')).toMatchObject({ value: exact(5) });
    expect(law.number('test.by-country', 'UGA')).toMatchObject({ found: false, reason: 'declared' });
  });

  it('takes the place of what was only announced', () => {
    const plan = line({ from: '2026-11-24', to: null, value: '0', status: 'announced' });
    const decided = added({ line: line({ from: '2027-01-01', to: null, value: '1' }) });
    expect(periods([file([rate([plan])]), decided])).toEqual([
      ['2026-11-24', '2026-12-31', '0'],
      ['2027-01-01', null, '1'],
    ]);
  });

  it('never leaves a silent gap or an overlap, whatever days were found', () => {
    const starts = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(starts, (months) => {
        const additions = months.map((month): Addition => {
          const from = addDays(localDate('2020-01-01'), month * 30);
          const found = line({ from, to: addDays(from, 29), value: String(month) });
          return { parameter: 'test.rate', key: null, line: found };
        });
        const files = [file([rate([absence])]), file([], { additions })];
        expect(checkParameters(files)).toEqual([]);
        const parameters = parametersFrom(files, 'v');
        for (const { line: found } of additions) {
          expect(parameters.on(localDate(found.from)).number('test.rate')).toMatchObject({ found: true });
        }
      }),
    );
  });
});

describe('what the data held on a day', () => {
  const files = [
    file([rate([line({ from: '2020-01-01', to: null, value: '35', recorded: '2020-01-10' })])]),
    added({
      line: line({ from: '2026-06-26', to: null, value: '40', recorded: '2026-12-01' }),
      closes: { from: localDate('2020-01-01'), lastDay: localDate('2026-06-25') },
    }),
  ];
  const parameters = parametersFrom(files, 'v');
  const day = localDate('2026-07-01');

  it('replays a decision taken before the change was known', () => {
    expect(parameters.on(day).number('test.rate')).toMatchObject({ value: exact(40) });
    const then = parameters.asRecordedOn(localDate('2026-11-30'));
    expect(then.on(day).number('test.rate')).toMatchObject({ value: exact(35) });
    expect(then.version).toBe('v@2026-11-30');
  });

  it('knows nothing before the first line was entered', () => {
    const then = parameters.asRecordedOn(localDate('2020-01-09'));
    expect(then.on(day).number('test.rate')).toMatchObject({ found: false, reason: 'no-line' });
  });
});
