import { describe, expect, it } from 'vitest';
import { SAMPLES } from './samples.ts';
import { fieldsOf, kindOf, refusal, value } from './law.ts';

const sample = (operation: string, changes: object = {}): object => ({ ...SAMPLES[operation], ...changes });
const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('minimumPremiumRate', () => {
  const premium = (changes: object = {}, on?: string) =>
    value('minimumPremiumRate', sample('minimumPremiumRate', changes), on);

  it('follows the formula to the last digit', () => {
    const { value: rate, unit, trace } = premium({ commercialCover: '95', politicalCover: '95' });
    // HOR = 9.5: (0.740 × 9.5 + 0.750) + c × 9.5, and c of CC2 in category 5 is in the trace.
    expect(trace.at(-1)).toMatchObject({ step: 'minimum-premium-rate', result: rate });
    expect(unit).toBe('percent of principal');
  });

  it('reads a country as its category', () => {
    expect(premium({ countryRiskCategory: null, country: 'KEN' }).value).toBe(
      premium({ countryRiskCategory: 7 }).value,
    );
  });

  it('gives the same rate for a term and its weighted average life', () => {
    const byLife = premium({ repaymentYears: null, weightedAverageLifeYears: '4.5' });
    expect(byLife.value).toBe(premium().value);
  });

  it('counts SOV+ at nine tenths of SOV/CC0', () => {
    const sovereign = premium({ buyerCategory: 'SOV/CC0' }).value;
    const better = premium({ buyerCategory: 'SOV+' }).value;
    expect(Number(better) / Number(sovereign)).toBeCloseTo(0.9, 12);
  });

  it.each([
    [{ country: 'KEN' }, ['country', 'countryRiskCategory']],
    [{ countryRiskCategory: null }, ['country']],
    [{ weightedAverageLifeYears: '4.5' }, ['repaymentYears', 'weightedAverageLifeYears']],
    [{ repaymentYears: null }, ['repaymentYears']],
    [{ repaymentYears: null, weightedAverageLifeYears: '0.2' }, ['weightedAverageLifeYears']],
    [{ countryRiskCategory: 0 }, ['countryRiskCategory']],
    [{ countryRiskCategory: 8 }, ['countryRiskCategory']],
    [{ countryRiskCategory: '5' }, ['countryRiskCategory']],
    [{ buyerCategory: 'CC6' }, ['buyerCategory']],
    [{ commercialCover: '100.01' }, ['commercialCover']],
    [{ politicalCover: '-1' }, ['politicalCover']],
    [{ drawdownYears: '61' }, ['drawdownYears']],
    [{ localCurrencyFactor: '-0.1' }, ['localCurrencyFactor']],
    [{ productQuality: 'best' }, ['productQuality']],
    [{ rating: 'ZZ' }, ['rating']],
    [{ rating: 'AAA' }, ['rating']],
    [{ colour: 'red', shade: null }, ['colour', 'shade']],
  ])('refuses %j as a bad request', (changes, fields) => {
    const failure = refusal('minimumPremiumRate', sample('minimumPremiumRate', changes));
    expect(kindOf(failure)).toBe('bad-request');
    expect(fieldsOf(failure)).toEqual(fields);
  });

  it.each([
    [{ repaymentYears: '1.99' }],
    [{ localCurrencyFactor: '0.21' }],
    [{ creditEnhancementFactor: '0.36' }],
    [{ countryRiskCategory: 7, buyerCategory: 'CC5' }],
    [{ countryRiskCategory: null, country: 'FRA' }],
    [{ countryRiskCategory: null, country: 'SGP' }],
    [{ countryRiskCategory: null, country: 'BRB' }],
    [{ countryRiskCategory: null, country: 'MCO' }],
  ])('says that %j lies outside the rule', (changes) => {
    expect(kindOf(refusal('minimumPremiumRate', sample('minimumPremiumRate', changes)))).toBe('out-of-scope');
  });

  it('knows coefficients from 1 September 2011, inferred before 15 July 2023', () => {
    expect(kindOf(refusal('minimumPremiumRate', sample('minimumPremiumRate'), '2011-08-31'))).toBe(
      'not-found',
    );
    expect(premium({}, '2011-09-01').status).toBe('inferred');
    expect(premium({}, '2023-07-14').status).toBe('inferred');
  });

  it('shortens a premium beyond ten years for speculative grade only since 15 July 2023', () => {
    const long = { repaymentYears: '12' };
    expect(Number(premium(long, '2023-07-15').value)).toBeLessThan(Number(premium(long, '2023-07-14').value));
  });

  it('does not know a country that no list names', () => {
    const unnamed = sample('minimumPremiumRate', { countryRiskCategory: null, country: 'ZZZ' });
    expect(kindOf(refusal('minimumPremiumRate', unnamed))).toBe('not-found');
  });
});

describe('horizonOfRisk', () => {
  it('is half the drawdown and the repayment, or the equivalent term of a weighted average life', () => {
    expect(value('horizonOfRisk', { drawdownYears: '3', repaymentYears: '10' })).toMatchObject({
      value: '11.5',
      unit: 'years',
    });
    expect(value('horizonOfRisk', { drawdownYears: 0, weightedAverageLifeYears: '5.25' }).value).toBe('10');
  });
});

describe('commercialInterestReferenceRate', () => {
  const usd = (repaymentYears: string, on: string, more: object = {}) =>
    value('commercialInterestReferenceRate', { currency: 'USD', repaymentYears, ...more }, on).value;

  it('reads the band of the term, a gap belonging to the upper band', () => {
    expect(usd('5', '2023-03-15')).toBe('5.23');
    expect(usd('8.5', '2023-03-20')).toBe('4.94');
    expect(usd('13', '2023-03-20', { project: 'nuclear-or-large-hydro' })).toBe('5.03');
  });

  it('adds 0.20 for a fixing before the contract under the rules before July 2023', () => {
    expect(usd('5', '2023-03-15', { preContract: true })).toBe('5.43');
  });

  it('does not know euro rates in 2026, nor the surcharge of the 2023 rules', () => {
    const euro = { currency: 'EUR', repaymentYears: '5' };
    expect(kindOf(refusal('commercialInterestReferenceRate', euro))).toBe('not-found');
    const yen = { currency: 'JPY', repaymentYears: '19.5', preContract: true };
    expect(kindOf(refusal('commercialInterestReferenceRate', yen, '2024-03-15'))).toBe('not-found');
  });

  it('refuses counts written as text', () => {
    const failure = refusal('commercialInterestReferenceRate', {
      currency: 'eur',
      repaymentYears: '5',
      instalmentsPerYear: '2',
    });
    expect(fieldsOf(failure)).toEqual(['currency', 'instalmentsPerYear']);
  });
});

describe('countryRiskCategory', () => {
  it.each([
    ['KEN', 7, 'classified'],
    ['SGP', 0, 'classified'],
    ['BEL', null, 'high-income-oecd'],
    ['HRV', null, 'high-income-euro-area'],
    ['MCO', null, 'euro-micro-state'],
    ['BRB', null, 'not-reviewed'],
  ])('%s is %s, %s', (country, category, classification) => {
    expect(value('countryRiskCategory', { country }).value).toEqual({ category, classification });
  });

  it('warns since 26 June 2026 that a newer list exists', () => {
    const warned = value('countryRiskCategory', { country: 'KEN' }, '2026-06-26');
    expect(warned.notes.some((note) => note.includes('newer list'))).toBe(true);
    expect(warned.status).toBe('verified');
  });

  it('knows before 30 January 2026 only what the data names', () => {
    expect(kindOf(refusal('countryRiskCategory', { country: 'BRA' }, '2026-01-29'))).toBe('not-found');
    expect(value('countryRiskCategory', { country: 'OMN' }, '2026-01-29').value).toMatchObject({
      category: 4,
    });
  });
});

describe('concessionalityLevel', () => {
  const level = (changes: object) =>
    Number(value('concessionalityLevel', sample('concessionalityLevel', changes)).value);

  it.each([
    ['4.8', '2', '30', '10.5', 34.6283],
    ['4.84', '2', '30', '10.5', 35.0006],
    ['4.84', '2', '40', '20.5', 43.7325],
    ['4.84', '0', '22', '0.5', 38.5597],
    ['7', '0', '15', '0.5', 38.236],
  ])(
    'at %s %%, a loan at %s %% over %s years',
    (discountRate, interestRate, maturityYears, first, expected) => {
      expect(level({ discountRate, interestRate, maturityYears, firstRepaymentYears: first })).toBeCloseTo(
        expected,
        4,
      );
    },
  );

  it('is zero or less for a loan as dear as the discount rate or dearer', () => {
    expect(level({ discountRate: '0', interestRate: '0' })).toBe(0);
    expect(level({ discountRate: '0' })).toBeLessThan(0);
    expect(level({ interestRate: '9' })).toBeLessThan(0);
  });

  it.each([
    [{ maturityYears: '30.25' }, 'maturityYears'],
    [{ firstRepaymentYears: '0.25' }, 'firstRepaymentYears'],
    [{ firstRepaymentYears: '30.5' }, 'firstRepaymentYears'],
    [{ profile: 'bullet' }, 'firstRepaymentYears'],
    [{ interestRate: '-1' }, 'interestRate'],
    [{ discountRate: '100.5' }, 'discountRate'],
  ])('refuses %j', (changes, field) => {
    const failure = refusal('concessionalityLevel', sample('concessionalityLevel', changes));
    expect(kindOf(failure)).toBe('bad-request');
    expect(fieldsOf(failure)).toEqual([field]);
  });
});

describe('minimumConcessionality', () => {
  it.each([
    ['UGA', '50'],
    ['KEN', '35'],
    ['CHN', '80'],
  ])('%s: %s %%', (country, percent) => {
    expect(value('minimumConcessionality', { country })).toMatchObject({ value: percent, unit: 'percent' });
  });

  it('does not know who was least developed before 4 December 2020', () => {
    expect(kindOf(refusal('minimumConcessionality', { country: 'UGA' }, '2020-12-03'))).toBe('not-found');
  });

  it('leaves Bangladesh open from 24 November 2026 and names both answers', () => {
    expect(value('minimumConcessionality', { country: 'BGD' }, '2026-11-23').value).toBe('50');
    const open = refusal('minimumConcessionality', { country: 'BGD' }, '2026-11-24');
    expect(kindOf(open)).toBe('not-found');
    expect(open.problem.detail).toContain('50, 35');
  });

  it('labels a country that has just left the list as inferred', () => {
    expect(value('minimumConcessionality', { country: 'STP' }, '2024-12-20').status).toBe('inferred');
  });
});

describe('maximumLocalCosts', () => {
  const costs = (country: string, on?: string) =>
    value('maximumLocalCosts', { country, exportContractValue: eur('10000000') }, on).value;

  it('is 40 % in High Income OECD countries and 50 % elsewhere, Singapore and Croatia included', () => {
    expect(costs('JPN')).toEqual(eur('4000000.00'));
    expect(costs('SGP')).toEqual(eur('5000000.00'));
    expect(costs('HRV')).toEqual(eur('5000000.00'));
    expect(costs('KEN')).toEqual(eur('5000000.00'));
  });

  it('is not known without a country list for the date', () => {
    const early = { country: 'KEN', exportContractValue: eur('1') };
    expect(kindOf(refusal('maximumLocalCosts', early, '2021-01-01'))).toBe('not-found');
  });
});

describe('maximumRepaymentTerm', () => {
  const term = (sector: string, more: object = {}, on?: string) =>
    value('maximumRepaymentTerm', { sector, country: 'KEN', ...more }, on);

  it('is the row of the sector, not beyond the useful life', () => {
    expect(term('standard')).toMatchObject({ value: '15', unit: 'years' });
    expect(term('standard', { usefulLifeYears: '7.5' }).value).toBe('7.5');
  });

  it('answers climate change with "up to"', () => {
    const climate = term('climate-change');
    expect(climate.value).toBe('22');
    expect(climate.notes.join(' ')).toContain('Up to 22 years');
  });

  it('folds power plants and project finance into the general rule, and does not know rail', () => {
    expect(term('power-plant')).toMatchObject({ value: '15', status: 'inferred' });
    expect(term('project-finance')).toMatchObject({ value: '15', status: 'inferred' });
    expect(kindOf(refusal('maximumRepaymentTerm', { sector: 'rail', country: 'KEN' }))).toBe('not-found');
  });
});

describe('repaymentSchedule', () => {
  const schedule = (changes: object = {}) =>
    value('repaymentSchedule', sample('repaymentSchedule', changes)).value as {
      readonly rows: readonly { date: string; principal: { amount: string }; balance: { amount: string } }[];
      readonly totalInterest: { amount: string };
      readonly weightedAverageLifeYears: string;
    };

  it('steps by months from the starting point, back to the 31st after a short month', () => {
    const rows = schedule({ repaymentYears: '0.5', instalmentsPerYear: 12 }).rows;
    expect(rows.map(({ date }) => date)).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-31',
    ]);
  });

  it('divides the principal downwards and puts what is left into the last instalment', () => {
    const { rows } = schedule({ principal: eur('100.00'), repaymentYears: '3', instalmentsPerYear: 1 });
    expect(rows.map(({ principal }) => principal.amount)).toEqual(['33.33', '33.33', '33.34']);
    expect(rows.at(-1)?.balance.amount).toBe('0.00');
  });

  it('has the weighted average life of the standard profile', () => {
    expect(schedule().weightedAverageLifeYears).toBe('2.75');
    expect(schedule({ profile: 'bullet' }).weightedAverageLifeYears).toBe('5');
  });

  it.each([
    [{ repaymentYears: '5.25' }, 'repaymentYears'],
    [{ repaymentYears: '61' }, 'repaymentYears'],
    [{ instalmentsPerYear: 5 }, 'instalmentsPerYear'],
    [{ startingPoint: '2026-02-30' }, 'startingPoint'],
    [{ startingPoint: '9998-01-01' }, 'startingPoint'],
    [{ principal: eur('0') }, 'principal.amount'],
    [{ principal: eur('10.005') }, 'principal.amount'],
    [{ principal: eur('1000000000000000') }, 'principal.amount'],
    [{ principal: { amount: '1', currency: 'euro' } }, 'principal.currency'],
    [{ dayCount: 'ACT/365' }, 'dayCount'],
  ])('refuses %j', (changes, field) => {
    const failure = refusal('repaymentSchedule', sample('repaymentSchedule', changes));
    expect(kindOf(failure)).toBe('bad-request');
    expect(fieldsOf(failure)).toEqual([field]);
  });
});

describe('effectiveAnnualRate', () => {
  const flow = (date: string, amount: string, currency = 'EUR') => ({ date, amount: { amount, currency } });

  it('compounds on actual days over 365, in any order of flows', () => {
    const flows = [flow('2027-01-01', '110'), flow('2026-01-01', '-100')];
    expect(value('effectiveAnnualRate', { flows })).toMatchObject({ value: '10', unit: 'percent per annum' });
  });

  it.each([
    [[flow('2026-01-01', '-100'), flow('2027-01-01', '-10')], 'flows'],
    [[flow('2026-01-01', '-100'), flow('2027-01-01', '110', 'USD')], 'flows[1].amount.currency'],
    [[flow('2026-01-01', '-100')], 'flows'],
    [[flow('2026-01-01', '-100'), flow('2027-13-01', '110')], 'flows[1].date'],
  ])('refuses flows that have no rate: %j', (flows, field) => {
    const failure = refusal('effectiveAnnualRate', { flows });
    expect(kindOf(failure)).toBe('bad-request');
    expect(fieldsOf(failure)).toEqual([field]);
  });

  it('says that flows with two rates lie outside the rule', () => {
    const flows = [flow('2026-01-01', '-100'), flow('2027-01-01', '230'), flow('2028-01-01', '-132')];
    expect(kindOf(refusal('effectiveAnnualRate', { flows }))).toBe('out-of-scope');
  });
});

describe('stabilisationPayment', () => {
  it.each([
    ['3.82', '2.45', 182, '-26642.78'],
    ['2.24', '3.9', 184, '104701.11'],
  ])('CIRR %s against %s over %s days', (cirr, floating, days, amount) => {
    const changes = sample('stabilisationPayment', { cirr, floating, days });
    expect(value('stabilisationPayment', changes).value).toEqual(eur(amount));
  });

  it('counts an unnamed day count as an assumption', () => {
    expect(value('stabilisationPayment', sample('stabilisationPayment')).status).toBe('inferred');
    const named = sample('stabilisationPayment', { dayCount: 'ACT/365F', floating: '-0.5' });
    expect(value('stabilisationPayment', named).status).toBe('verified');
  });

  it('refuses days that are no whole number', () => {
    const failure = refusal('stabilisationPayment', sample('stabilisationPayment', { days: 1.5 }));
    expect(fieldsOf(failure)).toEqual(['days']);
  });
});

describe('finexpoSmeTier', () => {
  const tier = (belgianInterest: string, on?: string) => value('finexpoSmeTier', { belgianInterest }, on);

  it('stands as published until 31 December 2024', () => {
    expect(tier('50', '2024-12-31').value).toEqual({
      tier: '50',
      maxAid: eur('700000.00'),
      maxContract: eur('874000.00'),
    });
    expect(tier('49.99', '2024-12-31').value).toMatchObject({ tier: '30', maxContract: eur('624000.00') });
  });

  it('has the ceilings of the revision in both tiers from 1 January 2025, inferred', () => {
    for (const interest of ['50', '30']) {
      expect(tier(interest, '2025-01-01')).toMatchObject({
        status: 'inferred',
        value: { tier: interest, maxAid: eur('500000.00'), maxContract: eur('624000.00') },
      });
    }
  });

  it('does not reach below the lowest tier or above the contract ceiling', () => {
    expect(kindOf(refusal('finexpoSmeTier', { belgianInterest: '29.99' }))).toBe('out-of-scope');
    const atCeiling = { belgianInterest: '60', contractValue: eur('624000') };
    expect(value('finexpoSmeTier', atCeiling).value).toMatchObject({ tier: '50' });
    const above = { belgianInterest: '60', contractValue: eur('624000.01') };
    expect(kindOf(refusal('finexpoSmeTier', above))).toBe('out-of-scope');
    expect(value('finexpoSmeTier', above, '2024-06-01').value).toMatchObject({ tier: '50' });
  });
});

describe('enterpriseNumber', () => {
  it('gives the two written forms', () => {
    expect(value('enterpriseNumber', { value: 'BE 0405 388 536' }).value).toEqual({
      normalised: '0405388536',
      formatted: '0405.388.536',
      kind: 'enterprise',
      valid: true,
    });
  });

  it('answers for numbers that are none', () => {
    expect(value('enterpriseNumber', { value: '2403.170.701' }).value).toMatchObject({
      kind: 'establishment',
      valid: false,
    });
    expect(value('enterpriseNumber', { value: '' }).value).toMatchObject({ kind: 'invalid', valid: false });
  });
});

describe('firstContact', () => {
  it('answers the acceptance examples', () => {
    expect(
      value('firstContact', { seatPostcode: '8550', enterpriseNumber: 'BE 0405 388 536' }).value,
    ).toEqual({ region: 'BE-VLG', agency: 'FIT', administrativeLanguage: 'nl', licenceService: 'dCSG' });
    expect(value('firstContact', { seatPostcode: '4700' }).value).toEqual({
      region: 'BE-WAL',
      agency: 'AWEX',
      administrativeLanguage: 'de',
      licenceService: 'DLA',
    });
    expect(value('firstContact', { seatPostcode: '1000' }).value).toEqual({
      region: 'BE-BRU',
      agency: 'hub.brussels',
      administrativeLanguage: 'choice-fr-nl',
      licenceService: 'Cellule licences',
    });
  });

  it('tells no seat, a postcode nobody knows and no postcode apart', () => {
    expect(kindOf(refusal('firstContact', { seatPostcode: null }))).toBe('out-of-scope');
    expect(kindOf(refusal('firstContact', { seatPostcode: '0612' }))).toBe('not-found');
    expect(kindOf(refusal('firstContact', { seatPostcode: '12A0' }))).toBe('bad-request');
    expect(kindOf(refusal('firstContact', {}))).toBe('bad-request');
    const wrong = { seatPostcode: '8550', enterpriseNumber: '0405388537' };
    expect(fieldsOf(refusal('firstContact', wrong))).toEqual(['enterpriseNumber']);
  });
});
