import { readParameters } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import { describe, expect, it } from 'vitest';
import { contradictions } from '../../src/project/contradictions.ts';
import { readProject } from '../../src/project/read-project.ts';

const law = readParameters().on(localDate('2026-11-24'));
const found = (json: unknown) =>
  contradictions(readProject(json, new Set(['NER', 'VNM', 'USA'])).project, law).map(({ fact, code }) => [
    fact,
    code,
  ]);

describe('answers that contradict each other', () => {
  it('locates a part above the whole and a part in another currency', () => {
    const json = {
      contractValue: { amount: '100', currency: 'EUR' },
      belgianContent: { amount: '100.01', currency: 'EUR' },
      localCosts: { amount: '1', currency: 'USD' },
    };
    expect(found(json)).toEqual([
      ['localCosts', 'other-currency-than-contract'],
      ['belgianContent', 'more-than-contract'],
    ]);
  });

  it('locates a signature in the future, not one of today', () => {
    expect(found({ contractSigned: true, contractSignedOn: '2026-11-25' })).toEqual([
      ['contractSignedOn', 'in-the-future'],
    ]);
    expect(found({ contractSigned: true, contractSignedOn: '2026-11-24' })).toEqual([]);
  });

  it('locates a buyer class that does not exist in the category of the country', () => {
    expect(found({ country: 'NER', buyerCategory: 'CC5' })).toEqual([
      ['buyerCategory', 'class-not-in-category'],
    ]);
    expect(found({ country: 'VNM', buyerCategory: 'CC3' })).toEqual([]);
    expect(found({ country: 'USA', buyerCategory: 'CC5' })).toEqual([]);
  });

  it('locates prohibited weapons among goods for civil use', () => {
    expect(found({ use: 'civil', prohibitedWeapons: true })).toEqual([
      ['prohibitedWeapons', 'weapons-of-civil-use'],
    ]);
    expect(found({ use: 'military', prohibitedWeapons: true })).toEqual([]);
  });

  it('locates a cover that is both offered and refused', () => {
    expect(found({ creditCoverOffered: true, creditCoverRefused: true })).toEqual([
      ['creditCoverRefused', 'offered-and-refused'],
    ]);
    expect(found({ creditCoverOffered: false, creditCoverRefused: true })).toEqual([]);
  });
});
