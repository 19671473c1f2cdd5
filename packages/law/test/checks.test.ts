import { describe, expect, it } from 'vitest';
import type { Offence, ParameterFile, ParameterLine } from '../src/index.ts';
import { checkParameters } from '../src/index.ts';
import { byCountry, file, line, rate, texts } from './specimen.ts';

const offences = (...files: readonly ParameterFile[]): Offence[] =>
  checkParameters(files).map(({ offence }) => offence);
const offencesOf = (...lines: readonly ParameterLine[]): Offence[] => offences(file([rate(lines)]));

describe('sound data', () => {
  it('gives no finding', () => {
    const lines = [
      line({ from: 'unknown', to: '2019-12-31' }),
      line({ from: '2020-01-01', to: null, value: '2' }),
    ];
    expect(offences(file([rate(lines)]))).toEqual([]);
  });
});

describe('periods', () => {
  it('may not overlap by a single day', () => {
    const findings = checkParameters([
      file([rate([line({ from: '2019-01-01', to: '2020-01-01' }), line({ from: '2020-01-01', to: null })])]),
    ]);
    expect(findings).toEqual([
      { offence: 'overlap', parameter: 'test.rate', key: null, detail: '2019-01-01/2020-01-01 2020-01-01/' },
    ]);
  });

  it('may not overlap within the entries of one key', () => {
    const twice = [line({ from: '2019-01-01', to: null }), line({ from: '2020-01-01', to: null })];
    expect(checkParameters([file([byCountry({ entries: { KEN: twice } })])])).toMatchObject([
      { offence: 'overlap', key: 'KEN' },
    ]);
  });

  it('may not leave a silent day between them', () => {
    const lines = [line({ from: '2019-01-01', to: '2019-12-31' }), line({ from: '2020-01-02', to: null })];
    expect(checkParameters([file([rate(lines)])])).toMatchObject([
      { offence: 'gap', detail: '2020-01-01/2020-01-01' },
    ]);
  });

  it('may leave a day that a declared absence fills', () => {
    const absence = { value: null, status: 'not-found', sources: [] };
    expect(
      offencesOf(
        line({ from: '2019-01-01', to: '2019-12-31' }),
        line({ from: '2020-01-01', to: '2020-01-01', ...absence }),
        line({ from: '2020-01-02', to: null }),
      ),
    ).toEqual([]);
  });

  it('may have a start or an end that was not found (S-08)', () => {
    expect(
      offencesOf(
        line({ from: 'unknown', to: 'unknown' }),
        line({ from: '2010-01-01', to: 'unknown' }),
        line({ from: '2020-01-01', to: null }),
      ),
    ).toEqual([]);
    expect(
      offencesOf(
        line({ from: '2000-01-01', to: '2010-12-31' }),
        line({ from: 'unknown', to: '2019-12-31' }),
        line({ from: '2020-01-01', to: null }),
      ),
    ).toEqual([]);
  });

  it('overlap on the last day of a line without known start', () => {
    expect(offencesOf(line({ from: 'unknown', to: null }), line({ from: '2020-01-01', to: null }))).toEqual([
      'overlap',
    ]);
    expect(
      offencesOf(line({ from: 'unknown', to: '2020-06-30' }), line({ from: '2020-01-01', to: null })),
    ).toEqual(['overlap']);
  });

  it('end on or after their first day, on days of the calendar, oldest first', () => {
    expect(offencesOf(line({ from: '2020-01-02', to: '2020-01-01' }))).toEqual(['period-reversed']);
    expect(offencesOf(line({ from: '2020-02-30', to: null }))).toEqual(['not-a-date']);
    expect(offencesOf(line({ from: '2020-01-01', to: null, recorded: 'yesterday' }))).toEqual(['not-a-date']);
    expect(
      offencesOf(line({ from: '2021-01-01', to: null }), line({ from: '2020-01-01', to: '2020-12-31' })),
    ).toEqual(['unsorted']);
  });
});

describe('sources', () => {
  it.each(['verified', 'single-source', 'inferred', 'announced'])('are required of a %s figure', (status) => {
    expect(offencesOf(line({ from: '2020-01-01', to: null, status, sources: [] }))).toEqual(['no-source']);
  });

  it('are defined in some file', () => {
    expect(offencesOf(line({ from: '2020-01-01', to: null, sources: ['hearsay'] }))).toEqual([
      'unknown-source',
    ]);
  });

  it('carry one text under one id', () => {
    const other = file([], {
      sources: [{ id: 'royal-decree', title: 'Another', reference: null, address: null }],
    });
    expect(offences(file([rate([line({ from: '2020-01-01', to: null })])]), other)).toEqual([
      'duplicate-source',
    ]);
  });
});

describe('values', () => {
  it('fit their kind', () => {
    expect(offencesOf(line({ from: '2020-01-01', to: null, value: 4.84 }))).toEqual(['misfit']);
  });

  it('are null exactly when they were not found', () => {
    expect(offencesOf(line({ from: '2020-01-01', to: null, value: null }))).toEqual(['absence-with-value']);
    expect(offencesOf(line({ from: '2020-01-01', to: null, status: 'not-found' }))).toEqual([
      'absence-with-value',
    ]);
  });

  it('have a status of the list', () => {
    expect(offencesOf(line({ from: '2020-01-01', to: null, status: 'superseded' }))).toEqual(['bad-shape']);
  });
});

describe('definitions', () => {
  const lines = [line({ from: '2020-01-01', to: null })];

  it('are written in four languages, notes too', () => {
    expect(offences(file([rate(lines, { label: { ...texts('rate'), nl: ' ' } })]))).toEqual(['missing-text']);
    expect(offencesOf(line({ from: '2020-01-01', to: null, note: { ...texts('note'), de: '' } }))).toEqual([
      'missing-text',
    ]);
    expect(offencesOf(line({ from: '2020-01-01', to: null, noteId: 'none' }))).toEqual(['unknown-note']);
  });

  it('have lines with all their parts', () => {
    const partless = { from: '2020-01-01', value: '1', status: 'verified' } as unknown as ParameterLine;
    expect(offencesOf(partless)).toEqual(['bad-shape']);
    const nameless = { ...rate(lines), label: undefined } as unknown as ReturnType<typeof rate>;
    expect(new Set(offences(file([nameless])))).toEqual(new Set(['missing-text']));
  });

  it('occur once', () => {
    expect(offences(file([rate(lines), rate(lines)]))).toEqual(['duplicate-parameter']);
  });

  it('have lines or keys, and a currency exactly for money', () => {
    expect(offences(file([rate(lines, { entries: { KEN: lines } })]))).toContain('bad-shape');
    expect(offences(file([rate(lines, { kind: 'money' })]))).toContain('bad-shape');
    expect(offences(file([rate(lines, { id: 'Rate' })]))).toEqual(['bad-shape']);
  });
});
