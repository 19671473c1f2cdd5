import type { FastifyReply } from 'fastify';
import { z } from 'zod';

/** One fault in what was sent: where it stands and what is wrong. */
export const Issue = z
  .object({
    type: z.string().optional(),
    in: z.enum(['body', 'query', 'path', 'header']),
    name: z.string(),
    detail: z.string(),
  })
  .meta({ id: 'Issue' });

/** An error as the Belgian REST guide describes it (RFC 9457, `application/problem+json`). */
export const Problem = z
  .object({
    type: z.string(),
    status: z.number().int(),
    title: z.string(),
    detail: z.string().optional(),
    issues: z.array(Issue).optional(),
  })
  .meta({ id: 'Problem' });

export type Issue = z.infer<typeof Issue>;
export type Problem = z.infer<typeof Problem>;

const KINDS = {
  badRequest: { status: 400, title: 'Bad Request' },
  resourceNotFound: { status: 404, title: 'Resource Not Found' },
  payloadViolation: { status: 413, title: 'Payload Too Large' },
  unsupportedMediaType: { status: 415, title: 'Unsupported Media Type' },
  tooManyRequests: { status: 429, title: 'Too Many Requests' },
  internalServerError: { status: 500, title: 'Internal Server Error' },
  serviceUnavailable: { status: 503, title: 'Service Unavailable' },
} as const;

export type ProblemKind = keyof typeof KINDS;

export function problem(kind: ProblemKind, more: { detail?: string; issues?: Issue[] } = {}): Problem {
  return { type: `urn:problem-type:belgif:${kind}`, ...KINDS[kind], ...more };
}

export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  return reply.code(body.status).type('application/problem+json').serializer(JSON.stringify).send(body);
}

/** The OpenAPI description of a problem answer, for the `response` part of a route. */
export function problemResponse(description: string) {
  return { description, content: { 'application/problem+json': { schema: Problem } } };
}

/** Throw it in a route to answer with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(kind: ProblemKind, more: { detail?: string; issues?: Issue[] } = {}) {
    super(kind);
    this.problem = problem(kind, more);
  }
}
