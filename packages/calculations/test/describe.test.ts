import { describe as group, expect, it } from 'vitest';
import { z } from 'zod';
import { OPERATIONS, describe } from '../src/index.ts';
import { SAMPLES, SAMPLE_DAYS } from './samples.ts';
import { answer, refusal, request } from './law.ts';

interface Document {
  readonly $schema: string;
  readonly oneOf: readonly { readonly $ref: string }[];
  readonly $defs: Readonly<Record<string, Record<string, unknown>>>;
}

const document = describe() as unknown as Document;

/** A validator built from the published schema, not from the schemas of the program. */
function published(name: string): z.ZodType {
  const schema = { $schema: document.$schema, ...document.$defs[name], $defs: document.$defs };
  return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
}

group('the published schema', () => {
  it('is JSON Schema 2020-12 with a request and an answer for every operation of the contract', () => {
    expect(document.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(OPERATIONS.map(({ name }) => name).toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
    for (const { name } of OPERATIONS) {
      expect(Object.keys(document.$defs)).toEqual(
        expect.arrayContaining([`${name}.request`, `${name}.answer`]),
      );
    }
    expect(document.oneOf).toHaveLength(OPERATIONS.length);
  });

  it('is the same bytes each time', () => {
    expect(JSON.stringify(describe())).toBe(JSON.stringify(document));
  });

  it.each(Object.keys(SAMPLES))('accepts what the program accepts and answers: %s', (operation) => {
    const day = SAMPLE_DAYS[operation];
    const given = request(operation, SAMPLES[operation], day);
    const answered = JSON.parse(JSON.stringify(answer(operation, SAMPLES[operation], day))) as unknown;
    expect(published(`${operation}.request`).safeParse(given).error).toBeUndefined();
    expect(published(`${operation}.answer`).safeParse(answered).error).toBeUndefined();
  });

  it.each(Object.keys(SAMPLES))(
    'refuses a missing field and closes the request and its input: %s',
    (operation) => {
      expect(published(`${operation}.request`).safeParse(request(operation, {})).success).toBe(false);
      const schema = document.$defs[`${operation}.request`];
      const properties = schema?.['properties'] as { readonly input: Readonly<Record<string, unknown>> };
      expect(schema?.['additionalProperties']).toBe(false);
      expect(properties.input['additionalProperties']).toBe(false);
    },
  );

  it('says which fields exclude each other', () => {
    const given = request('horizonOfRisk', {
      drawdownYears: '1',
      repaymentYears: '5',
      weightedAverageLifeYears: '3',
    });
    expect(published('horizonOfRisk.request').safeParse(given).success).toBe(false);
  });

  it('describes problems', () => {
    const problem = refusal('countryRiskCategory', { country: 'ZZZ' });
    expect(published('failure').safeParse(problem).error).toBeUndefined();
  });
});
