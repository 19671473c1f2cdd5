import type { FastifyInstance } from 'fastify';
import type { RequestLimiter } from '../limits.ts';
import { logFault } from '../logs.ts';
import { problem, sendProblem } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** False for what must always answer: health, and files that cost nothing. */
    limited?: boolean;
  }
}

/**
 * Holds every route to the request limit. When the database cannot be reached the request passes: the calculation needs
 * none, and a fault must not close the desk.
 */
export function limitRequests(app: FastifyInstance, limiter: RequestLimiter): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.limited === false || request.routeOptions.url?.startsWith('/health'))
      return;
    const admission = await limiter.admit(request.ip).catch((error: unknown) => {
      logFault(request.log as Parameters<typeof logFault>[0], error, { part: 'limits' });
      return { admitted: true } as const;
    });
    if (admission.admitted) return;
    await sendProblem(reply.header('retry-after', String(admission.retryAfter)), problem('tooManyRequests'));
  });
}
