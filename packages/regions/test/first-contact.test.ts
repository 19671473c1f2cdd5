import { describe, expect, it } from 'vitest';
import { reasonStatus } from '@kontor/law';
import { agreedSeat, firstContact, tryParsePostcode } from '../src/index.ts';
import { law } from './law.ts';

const contact = (postcode: string | null | undefined) => firstContact(law, postcode);

describe('the seat decides where an exporter turns first', () => {
  it.each([
    ['1000', 'BE-BRU', 'hub.brussels', 'choice-fr-nl', 'Cellule licences'],
    ['1299', 'BE-BRU', 'hub.brussels', 'choice-fr-nl', 'Cellule licences'],
    ['1300', 'BE-WAL', 'AWEX', 'fr', 'DLA'],
    ['1348', 'BE-WAL', 'AWEX', 'fr', 'DLA'],
    ['1499', 'BE-WAL', 'AWEX', 'fr', 'DLA'],
    ['1500', 'BE-VLG', 'FIT', 'nl', 'dCSG'],
    ['1930', 'BE-VLG', 'FIT', 'nl', 'dCSG'],
    ['3999', 'BE-VLG', 'FIT', 'nl', 'dCSG'],
    ['4000', 'BE-WAL', 'AWEX', 'fr', 'DLA'],
    ['4040', 'BE-WAL', 'AWEX', 'fr', 'DLA'],
    ['7999', 'BE-WAL', 'AWEX', 'fr', 'DLA'],
    ['8000', 'BE-VLG', 'FIT', 'nl', 'dCSG'],
    ['8550', 'BE-VLG', 'FIT', 'nl', 'dCSG'],
    ['9971', 'BE-VLG', 'FIT', 'nl', 'dCSG'],
  ])('%s is in %s', (postcode, region, agency, administrativeLanguage, licenceService) => {
    expect(contact(postcode)).toMatchObject({
      kind: 'routed',
      region,
      agency,
      administrativeLanguage,
      licenceService,
    });
  });

  it.each(['4700', '4701', '4711', '4728', '4731', '4750', '4761', '4771', '4784', '4791'])(
    'writes German to a company in the German-language area: %s',
    (postcode) => {
      expect(contact(postcode)).toMatchObject({
        region: 'BE-WAL',
        agency: 'AWEX',
        administrativeLanguage: 'de',
      });
    },
  );

  it.each([
    ['1640', 'nl', 'BE-VLG'],
    ['1620', 'nl', 'BE-VLG'],
    ['3790', 'nl', 'BE-VLG'],
    ['9600', 'nl', 'BE-VLG'],
    ['4960', 'fr', 'BE-WAL'],
    ['7780', 'fr', 'BE-WAL'],
    ['7700', 'fr', 'BE-WAL'],
  ])('leaves language facilities aside for companies: %s', (postcode, administrativeLanguage, region) => {
    const routed = contact(postcode);
    expect(routed).toMatchObject({ administrativeLanguage, region });
    expect(routed.kind === 'routed' && routed.reasons.map((reason) => reason.rule)).toContain('IF-64');
  });

  it('routes from an institutional postcode with a caution', () => {
    const routed = contact('1931');
    expect(routed).toMatchObject({ kind: 'routed', region: 'BE-VLG' });
    const caution = routed.kind === 'routed' && routed.reasons.find((reason) => reason.rule === 'S-82');
    expect(caution).toMatchObject({ weight: 'warns' });
  });

  it('rests on sources of which the least sure is a design decision', () => {
    const routed = contact('8550');
    if (routed.kind !== 'routed') throw new Error('not routed');
    expect(routed.reasons.map(reasonStatus)).toEqual(['single-source', 'verified', 'inferred']);
    expect(routed.basis.every((basis) => basis.title !== '')).toBe(true);
  });
});

describe('what no agency can be named for', () => {
  it('asks for the postcode when it is not known', () => {
    expect(contact(undefined)).toMatchObject({ kind: 'question', missing: 'seatPostcode' });
  });

  it('goes to the manual queue without a seat in Belgium', () => {
    expect(contact(null)).toMatchObject({ kind: 'manual', cause: 'no-seat-in-belgium', answeredWithin: 2 });
  });

  it('goes to the manual queue for a code that is no seat or not known', () => {
    expect(contact('0612')).toMatchObject({ kind: 'manual', cause: 'not-a-seat' });
    expect(contact('0999')).toMatchObject({ kind: 'manual', cause: 'unknown-postcode' });
  });

  it.each(['10000', '12A0', 'L-1234', '', '100'])('refuses %j as a postcode', (text) => {
    expect(contact(text)).toMatchObject({ kind: 'malformed' });
  });
});

describe('a postcode as it is typed', () => {
  it.each(['1000', ' 1000 ', 'B-1000', 'B 1000', 'BE-1000', 'be1000'])('reads %j', (text) => {
    expect(tryParsePostcode(text)).toBe('1000');
  });

  it('lets the register win and shows the conflict', () => {
    expect(agreedSeat('1000', '8550')).toEqual({ postcode: '8550', contradicted: '1000' });
    expect(agreedSeat('8550', '8550')).toEqual({ postcode: '8550', contradicted: null });
    expect(agreedSeat('8550', null)).toEqual({ postcode: '8550', contradicted: null });
  });
});
