import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { problem, sendProblem } from '../../platform/http/problem.ts';
import type { Desk } from '../desk.ts';
import { assessmentRoutes } from './assessments.ts';
import { calculationRoutes } from './calculations.ts';
import { referenceRoutes } from './reference.ts';

/** What calls work with: the desk without its pages. */
export type ApiDesk = Omit<Desk, 'built'>;

/** Fastify with bodies, queries and answers typed by their schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** The programming interface, after the Belgian REST guide: /api/v1. */
export function apiRoutes(app: FastifyInstance, desk: ApiDesk): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  assessmentRoutes(api, desk);
  calculationRoutes(api, desk);
  referenceRoutes(api, desk);
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, (_request, reply) =>
    reply.serializer(JSON.stringify).type('application/json; charset=utf-8').send(app.swagger()),
  );
  app.all('/api/*', { schema: { hide: true } }, (_request, reply) =>
    sendProblem(reply, problem('resourceNotFound')),
  );
}
