import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import Fastify, { LogController } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import { randomUUID } from 'node:crypto';
import type { Database } from '../database/connection.ts';
import type { RequestLimiter } from '../limits.ts';
import type { Logs } from '../logs.ts';
import type { Settings } from '../settings.ts';
import { answerErrors } from './errors.ts';
import { formBodies } from './forms.ts';
import { healthRoutes } from './health.ts';
import { limitRequests } from './limiting.ts';
import { logRequests } from './request-log.ts';

export interface ServerParts {
  readonly settings: Settings;
  readonly logs: Logs;
  readonly db: Database;
  readonly limiter: RequestLimiter;
  readonly version: string;
  /** Registers the routes of the program's rooms; runs after the document of the API is prepared. */
  routes(app: FastifyInstance): void | Promise<void>;
}

/** The HTTP server with everything that holds for all routes: limits, headers, errors, logs, health, OpenAPI. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { settings } = parts;
  const app = Fastify({
    loggerInstance: parts.logs,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: settings.bodyLimitKb * 1024,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    requestTimeout: 30_000,
    keepAliveTimeout: 15_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  }) as unknown as FastifyInstance;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app);
  logRequests(app);
  formBodies(app);
  await app.register(helmet, securityHeaders(settings));
  limitRequests(app, parts.limiter);
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Kontor', version: parts.version } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(async (rooms) => {
    healthRoutes(rooms, parts.db);
    await parts.routes(rooms);
  });
  return app;
}

/** Pages carry no inline script or style, load nothing from elsewhere and stand in no other site's frame. */
function securityHeaders(settings: Settings) {
  const overTls = settings.publicAddress?.startsWith('https:') === true;
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(overTls ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: overTls ? { maxAge: 31_536_000 } : false,
    // The link to a saved project is a secret; no other site may learn it from a referrer.
    referrerPolicy: { policy: 'no-referrer' as const },
  };
}
