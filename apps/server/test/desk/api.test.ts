import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCountries, readParameters } from '@kontor/library';
import { countryBook } from '@kontor/web';
import { apiRoutes } from '../../src/desk/api/api.ts';
import type { ApiDesk } from '../../src/desk/api/api.ts';
import { instant, setClock } from '../../src/platform/clock.ts';
import { buildServer } from '../../src/platform/http/server.ts';
import { openLogs } from '../../src/platform/logs.ts';
import { readSettings } from '../../src/platform/settings.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { testDatabase } from '../platform/test-database.ts';

const CLOCK = setClock(instant('2026-11-24T09:00:00Z'));
const PROJECT = { country: 'VNM', contractValue: { amount: '610000.00', currency: 'EUR' } };

describe('the programming interface', () => {
  let database: TestDatabase;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await testDatabase(18);
    const parameters = readParameters();
    await database.db
      .insertInto('parameter_versions')
      .values({ version: parameters.version, content: '[]', recorded_at: CLOCK.now() })
      .execute();
    const settings = readSettings({});
    const logs = openLogs('silent', CLOCK);
    const keys = { appPassword: '', addressSalt: Buffer.alloc(32), linkKey: Buffer.alloc(32, 7) };
    const services = {
      settings,
      clock: CLOCK,
      logs,
      db: database.db,
      keys,
      parameters,
      engineVersion: '0.1.0',
    };
    const desk = { services, parameters, countries: countryBook(readCountries()) } as unknown as ApiDesk;
    app = await buildServer({
      ...{ settings, logs, db: database.db, version: '0.1.0' },
      limiter: { admit: () => Promise.resolve({ admitted: true }) },
      routes: (rooms) => {
        apiRoutes(rooms, desk);
      },
    });
    await app.ready();
  });
  afterAll(async () => {
    await app.close();
    await database.close();
  });

  const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url, payload, headers });

  it('keeps an assessment and gives it back to the byte', async () => {
    const created = await post('/api/v1/assessments', { project: PROJECT, on: '2026-11-24' });
    expect(created.statusCode).toBe(201);
    const location = String(created.headers.location);
    expect(location).toMatch(/^\/api\/v1\/assessments\/[\w-]{43}$/);
    expect((await app.inject(location)).body).toBe(created.body);
    expect(created.json()).toMatchObject({
      self: location,
      assessment: { on: '2026-11-24', project: PROJECT },
    });
  });

  it('does a repeated request once, and refuses its key for another', async () => {
    const headers = { 'idempotency-key': 'key-of-one-write' };
    const first = await post('/api/v1/assessments', { project: PROJECT }, headers);
    const again = await post('/api/v1/assessments', { project: PROJECT }, headers);
    expect(again.headers.location).toBe(first.headers.location);
    expect(again.body).toBe(first.body);
    const other = await post('/api/v1/assessments', { project: {} }, headers);
    expect(other.json()).toMatchObject({ status: 400, issues: [{ in: 'header', name: 'Idempotency-Key' }] });
  });

  it('names every fault of a project with its place, in the language asked for', async () => {
    const project = { country: 'XYZ', contractValue: { amount: '-5', currency: 'EUR' }, staff: 1.5 };
    const answer = await post('/api/v1/assessments', { project }, { 'accept-language': 'fr-BE,nl;q=0.5' });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.headers['content-language']).toBe('fr-BE');
    const { type, issues } = answer.json<{ type: string; issues: { name: string; detail: string }[] }>();
    expect(type).toBe('urn:problem-type:belgif:badRequest');
    expect(issues.map(({ name }) => name)).toEqual([
      'project.country',
      'project.contractValue',
      'project.staff',
    ]);
    expect(issues[1]?.detail).toBe('Un nombre négatif n’est pas possible ici.');
  });

  it('knows no assessment by an id that was not given out', async () => {
    for (const id of ['nonsense', 'A'.repeat(43)]) {
      const answer = await app.inject(`/api/v1/assessments/${id}`);
      expect(answer.json()).toMatchObject({ type: 'urn:problem-type:belgif:resourceNotFound', status: 404 });
    }
  });

  it('answers calculations by the contract, faults with the kind of the contract', async () => {
    const call = {
      id: 'a',
      calculate: 'minimumConcessionality',
      on: '2026-11-23',
      input: { country: 'VNM' },
    };
    expect((await post('/api/v1/calculations', call)).json()).toMatchObject({
      id: 'a',
      ok: true,
      value: '35',
    });
    const faulty = await post('/api/v1/calculations', { ...call, input: { country: 12 } });
    expect(faulty.statusCode).toBe(400);
    expect(faulty.json()).toMatchObject({ ok: false, type: 'urn:problem-type:kontor:bad-request' });
  });

  it('lists collections as objects', async () => {
    for (const path of ['instruments', 'countries', 'parameters?on=2025-06-30']) {
      const answer = await app.inject(`/api/v1/${path}`);
      const { self, total, items } = answer.json<{ self: string; total: number; items: object[] }>();
      expect([self, items.length]).toEqual([`/api/v1/${path}`, total]);
    }
  });

  it('names instruments in the language asked for', async () => {
    const name = async (language: string) =>
      (
        await app.inject({ url: '/api/v1/instruments/FX_STAB', headers: { 'accept-language': language } })
      ).json<{
        name: string;
      }>().name;
    expect(await name('nl-BE')).toBe('Intereststabilisatie');
    expect(await name('fr-BE')).toBe('Stabilisation du taux d’intérêt');
  });

  it('says that a day is not in the calendar', async () => {
    const answer = await app.inject('/api/v1/parameters?on=2026-02-30');
    expect(answer.json()).toMatchObject({ status: 400, issues: [{ in: 'query', name: 'on' }] });
  });

  it('answers an unknown path of its own with a problem', async () => {
    const answer = await app.inject('/api/v1/no-such-thing');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'application/problem+json']);
  });
});
