import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exact } from '@kontor/quantities';
import { exact, times, toDecimal } from '@kontor/quantities';
import type { Instalment } from '../src/index.ts';
import {
  annuityAllowed,
  equivalentRepaymentTerm,
  horizonOfRisk,
  irregularProfileLimits,
  standardProfileTest,
  standardWeightedAverageLife,
  weightedAverageLife,
} from '../src/index.ts';
import { dec, decimalOf, valueOf } from './expectations.ts';
import { lawOn } from './law.ts';

const today = lawOn('2026-11-23');
const halfYear = exact(1, 2);

/** Equal principal every `interval` years. */
function equalInstalments(count: number, interval: Exact): Instalment[] {
  return Array.from({ length: count }, (_, i) => ({
    atYears: times(exact(i + 1), interval),
    principal: exact(1),
  }));
}

describe('weighted average life', () => {
  it('weights each repayment by its principal', () => {
    const instalments = [
      { atYears: dec('1'), principal: dec('30') },
      { atYears: dec('2'), principal: dec('70') },
    ];
    expect(toDecimal(weightedAverageLife(instalments))).toBe('1.7');
  });

  it('of equal instalments is the mean of the first and the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 2, 4, 12), (count, perYear) => {
        const interval = exact(1, perYear);
        const byInstalments = weightedAverageLife(equalInstalments(count, interval));
        expect(byInstalments).toEqual(standardWeightedAverageLife(exact(count, perYear), interval));
      }),
    );
  });
});

describe('equivalent repayment term', () => {
  it('is the repayment term itself for the half-yearly standard profile', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 44 }), (count) => {
        const years = exact(count, 2);
        const life = standardWeightedAverageLife(years, halfYear);
        expect(valueOf(equivalentRepaymentTerm(today, life))).toEqual(years);
      }),
    );
  });

  it('does not exist for a life under a quarter of a year', () => {
    expect(equivalentRepaymentTerm(today, dec('0.2')).kind).toBe('impossible');
    expect(decimalOf(equivalentRepaymentTerm(today, dec('0.25')))).toBe('0');
  });
});

describe('horizon of risk', () => {
  it('is half the drawdown period and the repayment term', () => {
    const repayment = { kind: 'standard-profile', years: dec('10') } as const;
    expect(decimalOf(horizonOfRisk(today, { drawdownYears: dec('2.5'), repayment }))).toBe('11.25');
  });

  it('takes the equivalent term of any other profile', () => {
    const repayment = { kind: 'weighted-average-life', years: dec('5.1') } as const;
    expect(decimalOf(horizonOfRisk(today, { drawdownYears: dec('1'), repayment }))).toBe('10.2');
  });
});

describe('standard profile', () => {
  it('is equal principal at most every six months, the first after six, with interest as often', () => {
    expect(valueOf(standardProfileTest(today, equalInstalments(20, halfYear), 6))).toEqual({
      standard: true,
      deviations: [],
    });
  });

  it.each([
    [
      'unequal-instalments',
      [...equalInstalments(2, halfYear), { atYears: dec('1.5'), principal: dec('2') }],
      6,
    ],
    ['interval-too-long', [...equalInstalments(2, halfYear), { atYears: dec('2'), principal: dec('1') }], 6],
    ['first-instalment-late', equalInstalments(4, halfYear).slice(1), 6],
    ['interest-rare', equalInstalments(4, halfYear), 12],
  ] as const)('names what departs from it: %s', (deviation, instalments, interestMonths) => {
    expect(valueOf(standardProfileTest(today, instalments, interestMonths)).deviations).toEqual([deviation]);
  });

  it('needs instalments', () => {
    expect(standardProfileTest(today, [], 6).kind).toBe('impossible');
  });
});

describe('annuities', () => {
  it('are for leases, since 1 October 2017 for stand-alone goods, never for plants', () => {
    const allowed = (date: string, goods: string) => valueOf(annuityAllowed(lawOn(date), goods));
    expect(allowed('2017-09-30', 'lease')).toBe(true);
    expect(allowed('2017-09-30', 'stand-alone-goods')).toBe(false);
    expect(allowed('2017-10-01', 'stand-alone-goods')).toBe(true);
    expect(allowed('2026-11-23', 'plant')).toBe(false);
  });
});

describe('irregular profiles', () => {
  it.each(['2026-11-23', '2020-01-01'])('have no limits that could be relied on (%s)', (date) => {
    expect(irregularProfileLimits(lawOn(date)).kind).toBe('absent');
  });
});
