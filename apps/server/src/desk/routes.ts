import type { FastifyInstance } from 'fastify';
import type { Services } from '../platform/services.ts';
import { apiRoutes } from './api/api.ts';
import { assetRoutes } from './assets.ts';
import { openDesk } from './desk.ts';
import { pages } from './pages/pages.ts';

/** The public desk: pages in four languages, saved projects, and the programming interface under /api/v1. */
export async function deskRoutes(app: FastifyInstance, services: Services): Promise<void> {
  const desk = openDesk(services);
  await app.register((scope) => assetRoutes(scope, desk.built));
  apiRoutes(app, desk);
  await app.register((scope, _options, done) => {
    pages(scope, desk);
    done();
  });
}
