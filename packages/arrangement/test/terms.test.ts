import { describe, expect, it } from 'vitest';
import { amountText, money } from '@kontor/quantities';
import {
  arrangementApplies,
  climateTermBand,
  hasOwnPremiumRules,
  isProhibited,
  maximumLocalCosts,
  maximumOfficialSupport,
  maximumRepaymentTerm,
  minimumDownPayment,
} from '../src/index.ts';
import { answerOf, dec, decimalOf, statusOf, valueOf } from './expectations.ts';
import { lawOn } from './law.ts';

const today = lawOn('2026-11-23');
const million = money(100_000_000, 'EUR');

describe('scope', () => {
  it('begins at a repayment term of two years', () => {
    expect(valueOf(arrangementApplies(today, dec('1.99')))).toBe(false);
    expect(valueOf(arrangementApplies(today, dec('2')))).toBe(true);
  });

  it('leaves ships and aircraft to premium rules of their own', () => {
    expect(valueOf(hasOwnPremiumRules(today, 'ship'))).toBe(true);
    expect(valueOf(hasOwnPremiumRules(today, 'turbine'))).toBe(false);
  });
});

describe('prohibition', () => {
  it('excludes coal-fired power without capture', () => {
    expect(valueOf(isProhibited(today, 'coal-power-without-ccs'))).toBe(true);
    expect(valueOf(isProhibited(today, 'gas-power'))).toBe(false);
  });
});

describe('down payment and official support', () => {
  it('asks for 15 % of the export contract value', () => {
    expect(amountText(valueOf(minimumDownPayment(today, million)).minimum)).toBe('150000.00');
  });

  it('allows 85 % of the export contract value', () => {
    const support = valueOf(
      maximumOfficialSupport(today, { country: 'KEN', exportContractValue: million, localCosts: null }),
    );
    expect(amountText(support.total)).toBe('850000.00');
  });

  it('adds local costs on a line of their own, up to their limit, as an inferred reading', () => {
    const contract = { country: 'KEN', exportContractValue: million, localCosts: money(60_000_000, 'EUR') };
    const support = maximumOfficialSupport(today, contract);
    expect(amountText(valueOf(support).ofLocalCosts)).toBe('500000.00');
    expect(amountText(valueOf(support).total)).toBe('1350000.00');
    expect(statusOf(support)).toBe('inferred');
  });
});

describe('local costs', () => {
  const limit = (date: string, country: string): string =>
    amountText(valueOf(maximumLocalCosts(lawOn(date), country, million)).maximum);

  it('are 40 % for a High Income OECD country', () => {
    expect(limit('2026-11-23', 'FRA')).toBe('400000.00');
  });

  it.each(['KEN', 'SGP', 'HRV', 'CYP', 'MLT', 'BRB', 'AND'])('are 50 %% for %s', (country) => {
    expect(limit('2026-11-23', country)).toBe('500000.00');
  });

  it('were 30 % for everyone until 19 April 2021', () => {
    expect(limit('2015-12-15', 'KEN')).toBe('300000.00');
  });

  it('are not known without a country list for the date', () => {
    expect(maximumLocalCosts(lawOn('2022-01-01'), 'KEN', million)).toMatchObject({
      kind: 'absent',
      missing: { parameter: 'country.risk-category' },
    });
    expect(maximumLocalCosts(today, 'ZZZ', million).kind).toBe('absent');
  });

  it('round to the cent, half away from zero', () => {
    expect(amountText(valueOf(maximumLocalCosts(today, 'KEN', money(101, 'EUR'))).maximum)).toBe('0.51');
  });

  it('come to 28.6 % of the total for category I, as the German glossary prints it', () => {
    const { percent } = valueOf(maximumLocalCosts(today, 'FRA', million));
    const share = Number(percent.n) / Number(percent.n + 100n * percent.d);
    expect((share * 100).toFixed(1)).toBe('28.6');
  });
});

describe('maximum repayment term', () => {
  const term = (
    sector: Parameters<typeof maximumRepaymentTerm>[1],
    date = '2026-11-23',
    country = 'KEN',
  ): string => decimalOf(maximumRepaymentTerm(lawOn(date), sector, country));

  it('follows the sector since 15 July 2023', () => {
    expect(term('standard')).toBe('15');
    expect(term('climate-change')).toBe('22');
    expect(term('nuclear-new')).toBe('22');
    expect(term('nuclear-modernisation')).toBe('22');
  });

  it('takes the general rule, inferred, where the special row has ended', () => {
    for (const sector of ['power-plant', 'project-finance'] as const) {
      expect(term(sector)).toBe('15');
      expect(statusOf(maximumRepaymentTerm(today, sector, 'KEN'))).toBe('inferred');
    }
  });

  it('followed sector and country category before that day', () => {
    expect(term('standard', '2015-12-15')).toBe('10');
    expect(term('climate-change', '2023-07-14')).toBe('18');
    expect(term('nuclear-new', '2023-07-14')).toBe('18');
    expect(term('project-finance', '2023-07-14')).toBe('14');
    expect(maximumRepaymentTerm(lawOn('2023-07-14'), 'standard', 'KEN').kind).toBe('absent');
  });

  it('is unknown for rail', () => {
    expect(maximumRepaymentTerm(today, 'rail', 'KEN')).toMatchObject({ kind: 'absent', reason: 'declared' });
  });

  it('is not answered for a country code that nobody knows', () => {
    expect(maximumRepaymentTerm(today, 'standard', 'ZZZ').kind).toBe('absent');
  });

  it('does not go beyond the useful life of the goods', () => {
    expect(decimalOf(maximumRepaymentTerm(today, 'standard', 'KEN', dec('7.5')))).toBe('7.5');
    expect(decimalOf(maximumRepaymentTerm(today, 'standard', 'KEN', dec('30')))).toBe('15');
  });

  it('says that 22 years for climate are an upper end', () => {
    const { remarks } = answerOf(maximumRepaymentTerm(today, 'climate-change', 'KEN'));
    expect(remarks.map(({ key }) => key)).toEqual(['oecd.term-up-to']);
  });
});

describe('climate terms while the class table is unknown', () => {
  const band = (years: string, date = '2026-11-23') => valueOf(climateTermBand(lawOn(date), dec(years)));

  it('pass up to 18 years, hang on the class up to 22 and fail above', () => {
    expect(band('18')).toBe('every-class');
    expect(band('18.5')).toBe('class-unknown');
    expect(band('22')).toBe('class-unknown');
    expect(band('22.5')).toBe('above-maximum');
  });

  it('ended at 18 years before the reform', () => {
    expect(band('18', '2023-07-14')).toBe('every-class');
    expect(band('18.5', '2023-07-14')).toBe('above-maximum');
  });
});
