import { readFileSync, writeFileSync } from 'node:fs';
import { readCountries, readParameters } from '@kontor/library';
import { countryBook } from '@kontor/web';
import { describe, expect, it } from 'vitest';
import type { ApiDesk } from '../../src/desk/api/api.ts';
import { apiDocument } from '../../src/desk/api/document.ts';
import { setClock, instant } from '../../src/platform/clock.ts';

const FILE = new URL('../../../../docs/api/openapi.json', import.meta.url);

// The document rests on the schemas alone: no call is made, so no database is needed.
const desk = {
  services: { clock: setClock(instant('2026-11-24T09:00:00Z')), engineVersion: '0.1.0' },
  parameters: readParameters(),
  countries: countryBook(readCountries()),
} as unknown as ApiDesk;

describe('the document of the programming interface', () => {
  it('stands in docs/api as the schemas make it (KONTOR_TEST_WRITE=1 writes it anew)', async () => {
    const document = await apiDocument(desk);
    if (process.env['KONTOR_TEST_WRITE'] === '1')
      writeFileSync(FILE, `${JSON.stringify(document, null, 2)}\n`);
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(document);
  });

  it('describes every call that is promised', async () => {
    const { paths } = (await apiDocument(desk)) as { paths: Record<string, object> };
    expect(Object.keys(paths).sort()).toEqual([
      '/api/v1/assessments',
      '/api/v1/assessments/{id}',
      '/api/v1/calculations',
      '/api/v1/countries',
      '/api/v1/instruments',
      '/api/v1/instruments/{id}',
      '/api/v1/parameters',
      '/api/v1/parameters/{id}',
      '/api/v1/schemas/project',
    ]);
  });
});
