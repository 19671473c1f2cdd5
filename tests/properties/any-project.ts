import type { FactDefinition, FactName, Project } from '@kontor/support';
import { CHOICES, FACTS, FACT_NAMES, readProject } from '@kontor/support';
import fc from 'fast-check';

const COUNTRIES = [
  'VNM',
  'KEN',
  'GHA',
  'SEN',
  'BGD',
  'NPL',
  'USA',
  'FRA',
  'SGP',
  'UKR',
  'CIV',
  'AGO',
  'TUR',
  'KAZ',
  'SAU',
  'HRV',
  'AND',
];
export const COUNTRY_SET: ReadonlySet<string> = new Set(COUNTRIES);

const decimal = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((hundredths) => (hundredths / 100).toFixed(2));

export function answerTo(name: FactName): fc.Arbitrary<unknown> {
  const definition: FactDefinition = FACTS[name];
  switch (definition.kind) {
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...CHOICES[definition.list ?? 'use']);
    case 'money':
      return fc
        .integer({ min: 1, max: 30_000_000 })
        .map((euro) => ({ amount: `${String(euro)}.00`, currency: 'EUR' }));
    case 'percent':
      return decimal(0, 100);
    case 'years':
      return fc.integer({ min: 1, max: 50 }).map((halves) => String(halves / 2));
    case 'decimal':
      return decimal(1, 3);
    case 'months':
      return fc.integer({ min: 0, max: 48 });
    case 'count':
      return name === 'instalmentsPerYear' ? fc.constantFrom(1, 2, 4, 12) : fc.integer({ min: 0, max: 400 });
    case 'date':
      return fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`);
    case 'country':
      return fc.constantFrom(...COUNTRIES);
    case 'awards':
      return fc.constantFrom(
        [],
        [{ instrument: 'FX_SME_GREEN', country: 'KEN' }],
        [{ instrument: 'FX_GRANT', country: 'VNM' }],
      );
    case 'text':
      return TEXTS[name] ?? fc.constant('none');
  }
}

const TEXTS: Partial<Record<FactName, fc.Arbitrary<string>>> = {
  seatPostcode: fc.constantFrom('1000', '4000', '9971', '0612', '1931', '4700'),
  enterpriseNumber: fc.constantFrom('0405.388.536', '0401030860', '2012345678'),
  buyerRating: fc.constantFrom('AAA', 'BBB-', 'BB+', 'B', 'CCC'),
  rawMaterial: fc.constantFrom('lithium', 'cobalt', 'gold'),
};

/** JSON of a project in which each fact is answered with the given likelihood out of ten. */
export function anyProjectJson(answered = 8): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(
    FACT_NAMES.map((name) => [
      name,
      fc
        .integer({ min: 1, max: 10 })
        .chain((dice) => (dice <= answered ? answerTo(name) : fc.constant(null))),
    ]),
  );
  return fc.record(model);
}

export function projectOf(json: Record<string, unknown>): Project {
  return readProject(json, COUNTRY_SET).project;
}
