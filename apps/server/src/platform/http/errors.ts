import type { FastifyError, FastifyInstance } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { KeyReused } from '../idempotency.ts';
import { faultOf } from '../logs.ts';
import type { Issue, Problem } from './problem.ts';
import { ProblemError, problem, sendProblem } from './problem.ts';

const PLACES: Readonly<Record<string, Issue['in']>> = {
  querystring: 'query',
  params: 'path',
  headers: 'header',
};

const KIND_OF_STATUS = {
  404: 'resourceNotFound',
  413: 'payloadViolation',
  415: 'unsupportedMediaType',
  429: 'tooManyRequests',
} as const;

/** Answers every error as problem+json. What went wrong inside is logged, never shown. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const body = problemOf(error);
    if (body.status >= 500) {
      request.log.error({ route: request.routeOptions.url, fault: faultOf(error) }, 'request failed');
    }
    return sendProblem(reply, body);
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, problem('resourceNotFound')));
}

function problemOf(error: FastifyError): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (hasZodFastifySchemaValidationErrors(error)) {
    return problem('badRequest', {
      issues: error.validation.map((fault) => ({
        in: PLACES[error.validationContext ?? ''] ?? 'body',
        name: fault.instancePath.replace(/^\//, '').replaceAll('/', '.'),
        detail: fault.message ?? '',
      })),
    });
  }
  if (error instanceof KeyReused) {
    return problem('badRequest', {
      issues: [{ in: 'header', name: 'Idempotency-Key', detail: error.message }],
    });
  }
  const status = error.statusCode ?? 500;
  if (status in KIND_OF_STATUS) return problem(KIND_OF_STATUS[status as keyof typeof KIND_OF_STATUS]);
  return status >= 400 && status < 500 ? problem('badRequest') : problem('internalServerError');
}
