import { describe, expect, it } from 'vitest';
import { readCountries, readParameters } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import { projectJson } from '@kontor/support';
import { countryBook, EXAMPLES, queryOf, readAnswers, typedFrom } from '@kontor/web';

const ground = {
  parameters: readParameters(),
  countries: countryBook(readCountries()),
  today: localDate('2026-11-24'),
};
const read = (typed: Record<string, string>) => readAnswers(typedFrom(typed), ground);

describe('typed answers', () => {
  it('become a project whatever the notation', () => {
    const { project, faults } = read({
      contractValue: '1.250.000,00',
      advancePayment: '15 %',
      repaymentYears: '8,5',
      country: 'Viêt Nam',
      contractSigned: 'no',
      offerValidUntil: '31/12/2026',
      runningAwards: 'FX_SME_GREEN Kenya',
    });
    expect(faults).toEqual([]);
    expect(projectJson(project)).toEqual({
      runningAwards: [{ instrument: 'FX_SME_GREEN', country: 'KEN' }],
      country: 'VNM',
      contractValue: { amount: '1250000.00', currency: 'EUR' },
      contractSigned: false,
      advancePayment: '15',
      repaymentYears: '8.5',
      offerValidUntil: '2026-12-31',
    });
  });

  it('are faulted one by one, and the others still count', () => {
    const { project, faults, typed } = read({
      contractValue: '12x',
      advancePayment: '-5',
      country: 'Atlantis',
      offerValidUntil: '30/02/2027',
      seatPostcode: '40',
      staff: '38',
    });
    expect(faults.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'advancePayment negative',
      'contractValue number-character',
      'country country-name',
      'offerValidUntil date-day',
      'seatPostcode wrong-form',
    ]);
    expect(project.staff).toBe(38);
    expect(typed['contractValue']).toBe('12x');
  });

  it('say when a number could have been read in two ways, and how it was read', () => {
    expect(read({ contractValue: '1.250' }).chosen).toEqual({ contractValue: '1250' });
    expect(read({ contractValue: '1.250,00' }).chosen).toEqual({});
  });

  it('put an unreadable currency at the field where it is chosen', () => {
    const { faults } = read({ contractValue: '10', contractCurrency: 'euro' });
    expect(faults.map(({ field }) => field)).toEqual(['contractCurrency']);
  });

  it('take the word for none as an answer: no award is running', () => {
    expect(read({ runningAwards: 'geen' }).project.runningAwards).toEqual([]);
  });

  it('survive the way through a link', () => {
    const typed = { contractValue: '610 000,00', country: 'VNM', staff: '38 & more', on: '2026-11-24' };
    const query = new URLSearchParams(queryOf(typedFrom(typed)));
    expect(typedFrom(Object.fromEntries(query))).toEqual(typed);
  });

  it.each(EXAMPLES.map(({ title, typed }) => [title, typed] as const))(
    'of the %s are all readable',
    (_, typed) => {
      expect(read({ ...typed }).faults).toEqual([]);
    },
  );
});
