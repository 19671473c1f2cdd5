import type { FastifyInstance } from 'fastify';
import type { Services } from '../platform/services.ts';

/** The public desk: assessments, saved projects, rule pages, catalogue. */
export function deskRoutes(app: FastifyInstance, services: Services): void {
  app.get('/', { schema: { hide: true } }, (_request, reply) => {
    const page = `<!doctype html><html lang="en"><title>Kontor</title><h1>Kontor</h1><p>${services.clock.today()}</p></html>`;
    return reply.type('text/html; charset=utf-8').send(page);
  });
}
