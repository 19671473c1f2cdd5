import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { instant, setClock } from '../../src/platform/clock.ts';
import { openDatabase, openPool } from '../../src/platform/database/connection.ts';
import { ProblemError, problemResponse } from '../../src/platform/http/problem.ts';
import { buildServer } from '../../src/platform/http/server.ts';
import type { Admission } from '../../src/platform/limits.ts';
import { openLogs } from '../../src/platform/logs.ts';
import { readSettings } from '../../src/platform/settings.ts';
import type { TestDatabase } from './test-database.ts';
import { testDatabase } from './test-database.ts';

const CLOCK = setClock(instant('2026-11-24T09:00:00Z'));

function routes(app: FastifyInstance): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const body = z.object({ amount: z.string().regex(/^\d+$/, 'must be digits') });
  const response = { 200: body, 400: problemResponse('faults') };
  typed.post('/echo', { schema: { body, response } }, (request) => request.body);
  typed.post('/form', (request) => request.body);
  typed.get('/projects/:secret', () => ({ fine: true }));
  typed.get('/broken', () => {
    throw new Error('the company Example NV owes 12 euro');
  });
  typed.get('/refused', () => {
    throw new ProblemError('resourceNotFound', { detail: 'gone' });
  });
}

describe('the HTTP server', () => {
  let database: TestDatabase;
  let app: FastifyInstance;
  let admission: Admission | Error = { admitted: true };
  const lines: string[] = [];

  beforeAll(async () => {
    database = await testDatabase(18);
    const limiter = {
      admit: () => (admission instanceof Error ? Promise.reject(admission) : Promise.resolve(admission)),
    };
    app = await buildServer({
      ...{ settings: readSettings({ KONTOR_BODY_LIMIT_KB: '16' }), db: database.db, limiter, routes },
      ...{ logs: openLogs('info', CLOCK, { write: (line) => void lines.push(line) }), version: '9.9.9' },
    });
    await app.ready();
  });
  afterAll(async () => {
    await app.close();
    await database.close();
  });
  beforeEach(() => {
    lines.length = 0;
    admission = { admitted: true };
  });

  it('says that it is up, and whether its database answers', async () => {
    expect((await app.inject('/health')).json()).toEqual({ status: 'UP' });
    expect((await app.inject('/health/ready')).json()).toEqual({ status: 'UP' });
  });

  it('is up but not ready without its database', async () => {
    const nowhere = openDatabase(openPool('postgres://kontor_app:x@127.0.0.1:1/none', 1));
    const alone = await buildServer({
      ...{
        settings: readSettings({}),
        db: nowhere,
        limiter: { admit: () => Promise.resolve({ admitted: true }) },
      },
      ...{ logs: openLogs('silent', CLOCK), version: '9.9.9', routes: () => undefined },
    });
    expect((await alone.inject('/health')).statusCode).toBe(200);
    const ready = await alone.inject('/health/ready');
    expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'DOWN' }]);
    await alone.close();
    await nowhere.destroy();
  });

  it('lets pages load scripts and styles of its own only, in no frame, and sends no referrer', async () => {
    const { headers } = await app.inject('/health');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('answers what does not fit its schema with every fault and its place', async () => {
    const answer = await app.inject({ method: 'POST', url: '/echo', payload: { amount: 'x' } });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toEqual({
      ...{ type: 'urn:problem-type:belgif:badRequest', status: 400, title: 'Bad Request' },
      issues: [{ in: 'body', name: 'amount', detail: 'must be digits' }],
    });
  });

  it.each([
    ['GET', '/nowhere', 404, 'resourceNotFound'],
    ['GET', '/refused', 404, 'resourceNotFound'],
    ['GET', '/broken', 500, 'internalServerError'],
  ] as const)('answers %s %s with a problem of status %i', async (method, url, status, kind) => {
    const answer = await app.inject({ method, url });
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([
      status,
      `urn:problem-type:belgif:${kind}`,
    ]);
  });

  it('refuses a body that is too large, unreadable, or of a kind it does not know', async () => {
    const post = async (payload: string, type: string) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/echo',
        payload,
        headers: { 'content-type': type },
      });
      return answer.json<{ type: string }>().type.split(':').at(-1);
    };
    expect(await post(JSON.stringify({ amount: '1'.repeat(20_000) }), 'application/json')).toBe(
      'payloadViolation',
    );
    expect(await post('{"amount":', 'application/json')).toBe('badRequest');
    expect(await post('x', 'application/octet-stream')).toBe('unsupportedMediaType');
  });

  it('reads plain HTML forms, a repeated field as a list', async () => {
    const answer = await app.inject({
      ...{ method: 'POST', url: '/form', payload: 'buyer=a+b&risk=1&risk=2' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.json()).toEqual({ buyer: 'a b', risk: ['1', '2'] });
  });

  it('answers 429 with the time to wait when an address asks too often, but health always', async () => {
    admission = { admitted: false, retryAfter: 17 };
    const answer = await app.inject('/projects/abc');
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '17']);
    expect((await app.inject('/health')).statusCode).toBe(200);
  });

  it('lets requests pass when the count cannot be kept', async () => {
    admission = new Error('no database');
    expect((await app.inject('/projects/abc')).statusCode).toBe(200);
  });

  it('logs each answer with method, route pattern, status and duration, and nothing that names a person', async () => {
    await app.inject({
      ...{ method: 'GET', url: '/projects/s3cret?email=jan@example.be', remoteAddress: '203.0.113.9' },
      headers: { 'user-agent': 'Browser of Jan', authorization: 'Bearer word' },
    });
    await app.inject({ method: 'POST', url: '/echo', payload: { amount: 'Jan Peeters' } });
    await app.inject('/broken');
    const answered = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answered[0]).toMatchObject({
      ...{ level: 'info', time: '2026-11-24T09:00:00.000Z', msg: 'answered' },
      ...{ method: 'GET', route: '/projects/:secret', status: 200 },
    });
    expect(typeof answered[0]?.['milliseconds']).toBe('number');
    expect(lines.join()).toContain('http.test.ts');
    for (const word of ['s3cret', 'jan@', 'Jan', '203.0.113.9', 'Browser', 'word', 'Example NV']) {
      expect(lines.join()).not.toContain(word);
    }
  });

  it('never shows what went wrong inside', async () => {
    expect((await app.inject('/broken')).body).not.toContain('Example');
  });

  it('describes its routes in OpenAPI 3.1', () => {
    const document = app.swagger();
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Kontor', version: '9.9.9' } });
    expect(Object.keys(document.paths ?? {})).toEqual(
      expect.arrayContaining(['/health', '/health/ready', '/echo']),
    );
    expect(JSON.stringify(document)).toContain('application/problem+json');
  });
});
