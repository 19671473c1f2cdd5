import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AGENCIES, LICENCE_SERVICES, firstContact, organisationsFrom } from '../src/index.ts';
import { law } from './law.ts';

const file = new URL('../../../data/organisations/organisations.json', import.meta.url);
const organisations = organisationsFrom(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);

describe('organisations', () => {
  it('hold every agency and licence service that a routing can name, in its Region', () => {
    for (const postcode of ['8550', '4700', '1000']) {
      const contact = firstContact(law, postcode);
      if (contact.kind !== 'routed') throw new Error('not routed');
      for (const id of [contact.agency, contact.licenceService]) {
        expect(organisations.find((one) => one.id === id)?.region).toBe(contact.region);
      }
    }
    const named = new Set(organisations.map(({ id }) => id));
    expect([...AGENCIES, ...LICENCE_SERVICES].every((id) => named.has(id))).toBe(true);
  });

  it('have a name in every language and a source', () => {
    for (const { names, sources } of organisations) {
      expect(Object.values(names).every((name) => name.trim() !== '')).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('name the Brussels licence service in French and in Dutch', () => {
    const brussels = organisations.find(({ id }) => id === 'Cellule licences');
    expect(brussels?.names.nl).toContain('Vergunningen');
    expect(brussels?.names.fr).toContain('licences');
  });

  it('refuse a file of another form', () => {
    expect(() => organisationsFrom({ sources: [], organisations: [{ id: 'x' }] })).toThrow(RangeError);
    expect(() => organisationsFrom({})).toThrow(RangeError);
  });
});
