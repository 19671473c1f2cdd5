import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { calculate } from '@kontor/calculations';
import { exact, localDate } from '@kontor/quantities';
import { describe, expect, it } from 'vitest';
import { specimen, workbench } from './workbench.ts';

const law = (bench: ReturnType<typeof workbench>, day: string) => bench.parameters().on(localDate(day));

describe('a table that was unknown and is found', () => {
  it('enters the law without a programmer, and the days around it stay as they were', async () => {
    const bench = workbench();
    expect(law(bench, '2026-11-20').table('oecd.cirr.table', 'EUR').found).toBe(false);
    const { code, out } = await bench.bring('cirr-maturities.csv');
    expect(code).toBe(0);
    expect(out).toContain('cirr, cirr-maturities.csv: 1 added, 0 unchanged, 0 refused, 0 skipped');
    expect(law(bench, '2026-11-20').table('oecd.cirr.table', 'EUR')).toMatchObject({
      value: { method: 'bond-maturity', contains: 'cirr', rates: { 3: '3.20', 4: '3.28', 5: '3.36' } },
      line: { from: '2026-11-15', to: '2026-12-14', status: 'verified', recorded: '2026-12-01' },
      sources: [{ title: 'Official table', reference: 'December 2026' }],
    });
    expect(law(bench, '2026-12-15').table('oecd.cirr.table', 'EUR').found).toBe(false);
    expect(bench.newFindings()).toEqual([]);
  });

  it('records who brought what, when and from which file', async () => {
    const bench = workbench();
    await bench.bring('ddr.csv');
    const sha256 = createHash('sha256')
      .update(readFileSync(specimen('ddr.csv')))
      .digest('hex');
    expect(bench.imports()).toMatchObject([
      {
        path: 'imported/ddr-2026-12-01-1.json',
        file: { imported: { by: 'A. Peeters', on: '2026-12-01', file: 'ddr.csv', sha256 } },
      },
    ]);
  });

  it('is not known to a decision that was taken before it was recorded', async () => {
    const bench = workbench();
    await bench.bring('ddr.csv');
    const then = bench.parameters().asRecordedOn(localDate('2026-11-30'));
    expect(then.on(localDate('2026-06-01')).table('oecd.ddr.published', 'EUR').found).toBe(false);
    expect(law(bench, '2026-06-01').table('oecd.ddr.published', 'EUR').found).toBe(true);
  });

  it('may be brought once', async () => {
    const bench = workbench();
    await bench.bring('ddr.csv');
    const again = await bench.bring('ddr.csv');
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('This file was imported before: imported/ddr-2026-12-01-1.json');
    expect(bench.imports()).toHaveLength(1);
  });

  it('leaves no silent gap: the days before it that no line holds are declared not found', async () => {
    const bench = workbench();
    const path = bench.table('groups.csv', 'country,group,fiscal_year\nKEN,LM,FY30\n');
    const { code, out } = await bench.bring(path);
    expect(code).toBe(0);
    expect(out).toContain('? country.income-group KEN 2027-07-01 – 2029-06-30 not found');
    expect(law(bench, '2028-01-01').choice('country.income-group', 'KEN')).toMatchObject({
      reason: 'declared',
    });
    expect(bench.newFindings()).toEqual([]);
  });

  it('changes nothing in a dry run', async () => {
    const bench = workbench();
    const { code, out } = await bench.bring('cirr-bands.csv', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('+ oecd.cirr.table EUR 2026-11-15 – 2026-12-14');
    expect(out).toContain('Dry run: nothing was saved.');
    expect(bench.imports()).toEqual([]);
  });
});

describe('a new country list', () => {
  it('ends the open lines of the list before it, the day before it counts', async () => {
    const bench = workbench();
    const { code, out } = await bench.bring('oecd-country-risk.csv', '--from', '2026-06-26');
    expect(code).toBe(0);
    expect(out).toContain(
      '+ country.risk-category KEN 2026-06-26 – {"category":5,"classification":"classified"} ' +
        '(ends the line in force since 2026-01-30; last day 2026-06-25)',
    );
    const before = law(bench, '2026-06-25').table('country.risk-category', 'KEN');
    const after = law(bench, '2026-06-26').table('country.risk-category', 'KEN');
    expect(before).toMatchObject({ value: { category: 7 }, line: { to: '2026-06-25' } });
    expect(after).toMatchObject({ value: { category: 5 }, line: { to: null } });
    expect(bench.newFindings()).toEqual([]);
  });

  it('reads why a country has no category from its notes, and a dash is never zero', async () => {
    const bench = workbench();
    await bench.bring('oecd-country-risk.csv', '--from', '2026-06-26');
    const classified = (country: string): unknown =>
      law(bench, '2026-07-01').table('country.risk-category', country);
    expect(classified('BEL')).toMatchObject({
      value: { category: null, classification: 'high-income-oecd' },
    });
    expect(classified('HRV')).toMatchObject({
      value: { category: null, classification: 'high-income-euro-area' },
    });
    expect(classified('MCO')).toMatchObject({
      value: { category: null, classification: 'euro-micro-state' },
    });
    expect(classified('WSM')).toMatchObject({ value: { category: null, classification: 'not-reviewed' } });
  });

  it('needs the day from which it counts', async () => {
    const { code, out } = await workbench().bring('oecd-country-risk.csv');
    expect(code).toBe(1);
    expect(out).toContain('! line 3 refused: period missing or reversed');
  });

  it('refuses a category without a classification, with the line', async () => {
    const bench = workbench();
    const path = bench.table('list.csv', 'country,category\nKEN,-\nBRA,8\nZZZ,3\n');
    const { code, out } = await bench.bring(path, '--from', '2026-06-26');
    expect(code).toBe(1);
    expect(out).toContain('! line 2 refused: category and classification missing or contradictory');
    expect(out).toContain('! line 3 refused: not a category from 0 to 7 (8)');
    expect(out).toContain('! line 4 refused: unknown country code (ZZZ)');
  });
});

describe('what overlaps', () => {
  const other =
    'country,category,classification,valid_from,valid_to\nKEN,5,classified,2026-02-01,2026-03-31\n';

  it('is refused, and nothing of the file is saved', async () => {
    const bench = workbench();
    const path = bench.table('list.csv', `${other}UGA,5,classified,2025-01-01,2025-12-31\n`);
    const { code, out } = await bench.bring(path);
    expect(code).toBe(1);
    expect(out).toContain(
      '! line 2 refused: country.risk-category KEN 2026-02-01, overlaps a period that has a value already (2026-01-30/)',
    );
    expect(out).toContain('Nothing was saved.');
    expect(bench.imports()).toEqual([]);
  });

  it('is left out when the others are to be saved all the same', async () => {
    const bench = workbench();
    const path = bench.table('list.csv', `${other}UGA,5,classified,2025-01-01,2025-12-31\n`);
    const { code } = await bench.bring(path, '--skip-refused');
    expect(code).toBe(1);
    expect(law(bench, '2025-06-01').table('country.risk-category', 'UGA')).toMatchObject({
      value: { category: 5 },
    });
    expect(law(bench, '2026-03-01').table('country.risk-category', 'KEN')).toMatchObject({
      value: { category: 7 },
    });
    expect(bench.newFindings()).toEqual([]);
  });

  it('is refused within one file too', async () => {
    const bench = workbench();
    const path = bench.table('rates.csv', 'currency,date,rate\nUSD,2026-11-23,1.10\nUSD,2026-11-23,1.20\n');
    const { code, out } = await bench.bring(path);
    expect(code).toBe(1);
    expect(out).toContain('line 3 refused: exchange.reference-rate USD 2026-11-23, overlaps');
  });
});

describe('what the law says already', () => {
  it('is counted and not entered again', async () => {
    const bench = workbench();
    const path = bench.table('groups.csv', 'country,group,fiscal_year\nKEN,LM,FY24\nKEN,LM,FY25\n');
    const { code, out } = await bench.bring(path);
    expect(code).toBe(0);
    expect(out).toContain('0 added, 2 unchanged, 0 refused');
    expect(bench.imports()).toEqual([]);
  });
});

describe('income groups as the World Bank publishes them', () => {
  it('are read from the list of one year', async () => {
    const bench = workbench();
    const { code, out } = await bench.bring('class.csv', '--fiscal-year', 'FY28');
    expect(code).toBe(0);
    expect(out).toContain('- line 4 skipped: unknown country code (CHI)');
    expect(law(bench, '2028-06-30').choice('country.income-group', 'VNM')).toMatchObject({
      value: 'UM',
      line: { from: '2027-07-01', to: '2028-06-30' },
    });
  });

  it('are read from the history, where a year without a group stays unknown', async () => {
    const bench = workbench();
    const { code, out } = await bench.bring('oghist.csv');
    expect(code).toBe(0);
    expect(out).toContain('+ country.income-group KEN 2027-07-01 – 2028-06-30 "LM"');
    expect(law(bench, '2026-12-01').choice('country.income-group', 'VEN').found).toBe(false);
    expect(law(bench, '2027-12-01').choice('country.income-group', 'VEN')).toMatchObject({ value: 'UM' });
  });

  it('are refused when the group or the country is none', async () => {
    const { code, out } = await workbench().bring('income-groups.csv');
    expect(code).toBe(1);
    expect(out).toContain('- line 3 skipped: unknown country code (QQQ)');
    expect(out).toContain('! line 4 refused: not an income group (rich)');
  });
});

describe('least developed countries', () => {
  it('change one by one when a decision is known', async () => {
    const bench = workbench();
    expect(law(bench, '2026-12-01').flag('country.ldc', 'BGD').found).toBe(false);
    const { code } = await bench.bring('ldc-changes.csv');
    expect(code).toBe(0);
    expect(law(bench, '2026-12-01').flag('country.ldc', 'BGD')).toMatchObject({ value: true });
    expect(law(bench, '2026-12-01').flag('country.ldc', 'NPL')).toMatchObject({ value: false });
    expect(bench.newFindings()).toEqual([]);
  });

  it('leave when a whole list no longer names them; an announced departure stays', async () => {
    const bench = workbench();
    const members = bench.parameters().definition('country.ldc')?.entries ?? {};
    const listed = Object.keys(members).filter(
      (iso3) => !['BTN', 'STP', 'BGD', 'NPL', 'LAO', 'KHM'].includes(iso3),
    );
    const path = bench.table('ldc.csv', ['country', ...listed].join('\n'));
    const { code } = await bench.bring(path, '--from', '2026-11-24');
    expect(code).toBe(0);
    const member = (country: string, day: string): unknown => law(bench, day).flag('country.ldc', country);
    expect(member('KHM', '2026-11-23')).toMatchObject({ value: true });
    expect(member('KHM', '2026-11-24')).toMatchObject({ value: false });
    expect(member('BGD', '2026-11-24')).toMatchObject({ value: false });
    expect(member('SLB', '2027-12-12')).toMatchObject({ value: true, line: { status: 'verified' } });
    expect(member('SLB', '2027-12-13')).toMatchObject({ value: false, line: { status: 'announced' } });
    expect(bench.newFindings()).toEqual([]);
  });
});

describe('reference exchange rates', () => {
  it('are read from the historical file of the European Central Bank', async () => {
    const bench = workbench();
    const { code, out } = await bench.bring('eurofxref-hist.csv');
    expect(code).toBe(0);
    expect(out).toContain('exchange-rates, eurofxref-hist.csv: 9 added');
    const dollar = (day: string): unknown => law(bench, day).number('exchange.reference-rate', 'USD');
    expect(dollar('2026-11-19')).toMatchObject({ value: exact(10990, 10000) });
    expect(dollar('2026-11-22')).toMatchObject({ value: exact(10987, 10000) });
    expect(dollar('2026-11-23')).toMatchObject({ value: exact(11012, 10000) });
    expect(dollar('2026-11-24')).toMatchObject({ found: false, reason: 'declared' });
  });

  it('are read from the daily XML', async () => {
    const bench = workbench();
    await bench.bring('eurofxref-daily.xml', '--currencies', 'JPY');
    expect(law(bench, '2026-11-23').number('exchange.reference-rate', 'JPY')).toMatchObject({
      value: exact(17135, 100),
    });
    expect(law(bench, '2026-11-23').number('exchange.reference-rate', 'USD').found).toBe(false);
  });

  it('are read as Belgians write them', async () => {
    const bench = workbench();
    await bench.bring('exchange-rates.csv');
    expect(law(bench, '2026-11-23').number('exchange.reference-rate', 'USD')).toMatchObject({
      value: exact(11012, 10000),
    });
  });

  it('are above zero', async () => {
    const bench = workbench();
    const path = bench.table('rates.csv', 'currency,date,rate\nUSD,2026-11-23,0\n');
    expect((await bench.bring(path)).out).toContain('line 2 refused: not a decimal number (0)');
  });

  it('may be limited to a stretch of days', async () => {
    const { out } = await workbench().bring(
      'eurofxref-hist.csv',
      '--from',
      '2026-11-23',
      '--currencies',
      'USD,GBP',
    );
    expect(out).toContain('2 added');
  });
});

describe('commercial interest reference rates', () => {
  it('are read in bands as EXIM prints them', async () => {
    const bench = workbench();
    const period = ['--from', '2026-11-15', '--to', '2026-12-14'];
    const { code } = await bench.bring('exim-cirr.csv', '--currency', 'USD', ...period);
    expect(code).toBe(0);
    expect(law(bench, '2026-11-20').table('oecd.cirr.table', 'USD')).toMatchObject({
      value: {
        method: 'repayment-term-bands',
        bands: [
          { printed: '<=5', upTo: '5', 'nuclear-or-large-hydro': '4.51', other: '4.51' },
          { printed: '>5-8.5', upTo: '8.5', 'nuclear-or-large-hydro': '4.62', other: '4.60' },
          { printed: '>8.5', upTo: null, 'nuclear-or-large-hydro': '4.75', other: '4.71' },
        ],
      },
    });
  });

  it('keep the surcharge that was printed with them', async () => {
    const bench = workbench();
    await bench.bring('cirr-bands.csv');
    expect(law(bench, '2026-11-20').table('oecd.cirr.table', 'EUR')).toMatchObject({
      value: { surchargeIncluded: '0.20', bands: [{ upTo: '5' }, { upTo: '8.5' }, { upTo: null }] },
    });
  });

  it('stand in the order of their terms, each once', async () => {
    const bench = workbench();
    const period = ['--from', '2026-11-15', '--to', '2026-12-14', '--currency', 'EUR'];
    const turned = bench.table('turned.csv', 'repayment_term,other\n>8.5,3.61\n<=5,3.21\n>5-8.5,3.42\n');
    await bench.bring(turned, ...period);
    expect(law(bench, '2026-11-20').table('oecd.cirr.table', 'EUR')).toMatchObject({
      value: { bands: [{ upTo: '5' }, { upTo: '8.5' }, { upTo: null }] },
    });
    const twice = bench.table('twice.csv', 'repayment_term,other\n<=5,3.21\n<=5,3.42\n');
    const { code, out } = await bench.bring(twice, ...period);
    expect(code).toBe(1);
    expect(out).toContain('! line 3 refused: the same line stands twice in the table (5)');
  });

  it('answer the calculation that was without them', async () => {
    const bench = workbench();
    const request = {
      id: '1',
      calculate: 'commercialInterestReferenceRate',
      on: '2026-11-20',
      input: { currency: 'EUR', repaymentYears: '5' },
    };
    const answer = (): unknown =>
      calculate(request, { parameters: bench.parameters(), today: localDate('2026-12-01') });
    expect(answer()).toMatchObject({ ok: false, problem: { type: 'urn:problem-type:kontor:not-found' } });
    await bench.bring('cirr-maturities.csv');
    expect(answer()).toMatchObject({
      ok: true,
      value: '3.2',
      status: 'verified',
      sources: expect.arrayContaining([expect.objectContaining({ title: 'Official table' })]) as unknown,
    });
  });

  it('need a currency, a term and a number', async () => {
    const bench = workbench();
    const path = bench.table('cirr.csv', 'repayment term;other\n<=5;3,2\nshort;3,3\n5-8;much\n');
    const period = ['--from', '2026-11-15', '--to', '2026-12-14'];
    expect((await bench.bring(path, ...period)).out).toContain('line 2 refused: not a currency code');
    const { out } = await bench.bring(path, ...period, '--currency', 'EUR');
    expect(out).toContain('line 3 refused: not a term in years (short)');
    expect(out).toContain('line 4 refused: not a rate from 0 to 100 % (much)');
    expect(out).toContain('line 2 refused: the table is not taken while one of its tiers is missing');
  });
});

describe('a hostile table of reference rates', () => {
  const header = 'currency,valid_from,valid_to,repayment_term,rate,surcharge_included';
  const period = '2026-11-15,2026-12-14';
  const bring = async (...lines: readonly string[]) => {
    const bench = workbench();
    const path = bench.table('hostile.csv', [header, ...lines, ''].join('\n'));
    return { bench, ...(await bench.bring(path, '--skip-refused')) };
  };

  it.each([
    ['a formula for a term', `EUR,${period},"=HYPERLINK(""x"",""5"")",3,`, 'not a term in years'],
    ['an escape sequence', `EUR,${period},\u001b[31mred,3,`, 'not a term in years (\ufffd[31mred)'],
    ['three numbers for a term', `EUR,${period},5-8-9,3,`, 'not a term in years'],
    ['a formula for a rate', `EUR,${period},<=5,=1+2,`, 'not a rate'],
    ['a negative rate', `EUR,${period},<=5,-3,`, 'not a rate'],
    ['a rate without its point', `EUR,${period},<=5,321,`, 'not a rate'],
    ['a rate of a thousand digits', `EUR,${period},<=5,0.${'9'.repeat(1000)},`, 'not a rate'],
    ['a surcharge that is no rate', `EUR,${period},<=5,3,yes`, 'not a rate'],
    ['a period turned around', 'EUR,2026-12-14,2026-11-15,<=5,3,', 'period missing or reversed'],
    ['a date that stands for none', 'EUR,0001-01-01,9999-12-31,<=5,3,', 'not a date'],
  ])('with %s is refused', async (_, line, reason) => {
    const { bench, code, out } = await bring(line);
    expect(code).toBe(1);
    expect(out).toContain(`line 2 refused: ${reason}`);
    expect(out.split('\n').every((text) => text.length < 400)).toBe(true);
    expect(bench.imports()).toEqual([]);
  });

  it.each([
    ['a tier stands twice', [`EUR,${period},<=5,3.1,`, `EUR,${period},<=5,3.2,`]],
    ['a tier was refused', [`EUR,${period},<=5,much,`, `EUR,${period},>5,3.2,`]],
    ['the lowest tier is missing', [`EUR,${period},>5-8.5,3.1,`, `EUR,${period},>8.5,3.2,`]],
  ])('is not taken in part: %s', async (_, lines) => {
    const { bench, out } = await bring(...lines, `USD,${period},<=5,4.1,`, `USD,${period},>5,4.2,`);
    expect(out).toMatch(/line \d refused: the table is not taken while one of its tiers is missing \(EUR/);
    expect(law(bench, '2026-11-20').table('oecd.cirr.table', 'EUR').found).toBe(false);
    expect(law(bench, '2026-11-20').table('oecd.cirr.table', 'USD').found).toBe(true);
  });
});

describe('a table without a source', () => {
  it.each([
    ['--source', ['--reference', 'r', '--by', 'n']],
    ['--reference / --address', ['--source', 's', '--by', 'n']],
    ['--by', ['--source', 's', '--reference', 'r']],
  ])('is refused: %s', async (missing, given) => {
    const bench = workbench();
    const { code, err } = await bench.run('import', specimen('ddr.csv'), ...given, '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toContain(`${missing} is missing.`);
    expect(bench.imports()).toEqual([]);
  });

  it('may be announced or read once only, but never "not found"', async () => {
    const bench = workbench();
    await bench.bring('ddr.csv', '--status', 'single-source');
    expect(law(bench, '2026-06-01').table('oecd.ddr.published', 'EUR')).toMatchObject({
      line: { status: 'single-source' },
    });
    expect((await bench.bring('cirr-bands.csv', '--status', 'not-found')).code).toBe(2);
  });
});

describe('a file that is no official table', () => {
  it('is refused in the language asked for', async () => {
    const bench = workbench();
    const path = bench.table('letter.csv', 'Dear colleague,\nplease find enclosed\n');
    const { code, err } = await bench.bring(path, '--lang', 'nl');
    expect(code).toBe(2);
    expect(err).toContain('Geen kopregel van een officiële tabel herkend');
    expect((await bench.bring('/nowhere/table.csv')).err).toContain('File cannot be read');
  });
});
