import { calculate, OPERATIONS } from '@kontor/calculations';
import { STATUSES } from '@kontor/law';
import { z } from 'zod';
import { problemResponse } from '../../platform/http/problem.ts';
import type { Api, ApiDesk } from './api.ts';
import { answerLanguage } from './language.ts';

const request = z
  .looseObject({
    id: z.string(),
    calculate: z.enum(OPERATIONS.map(({ name }) => name)),
    on: z.iso.date().nullish(),
    input: z.looseObject({}),
  })
  .meta({ id: 'CalculationRequest' });

const answer = z
  .looseObject({
    id: z.string(),
    ok: z.literal(true),
    value: z.unknown(),
    unit: z.string().nullable(),
    status: z.enum(STATUSES),
    sources: z.array(z.looseObject({ parameter: z.string() })),
    trace: z.array(z.looseObject({ step: z.string() })),
  })
  .meta({ id: 'CalculationAnswer' });

/** One calculation of the contract. What is wrong with a request is the contract's to say, so nothing is checked before. */
export function calculationRoutes(app: Api, desk: ApiDesk): void {
  app.post(
    '/api/v1/calculations',
    {
      schema: {
        tags: ['calculations'],
        summary: 'Calculate one figure of the rules',
        body: request,
        response: {
          200: answer,
          400: problemResponse('urn:problem-type:kontor:bad-request'),
          404: problemResponse('urn:problem-type:kontor:not-found'),
          422: problemResponse('urn:problem-type:kontor:out-of-scope'),
        },
      },
      validatorCompiler: () => (data: unknown) => ({ value: data }),
    },
    (call, reply) => {
      const language = answerLanguage(call, reply);
      const { parameters, services } = desk;
      const result = calculate(call.body, { parameters, today: services.clock.today(), language });
      reply.serializer(JSON.stringify);
      if (result.ok) return result as never;
      // The members of RFC 9457 for readers of problems, the envelope of the contract for its own readers.
      reply.code(result.problem.status as 400).type('application/problem+json');
      return { ...result.problem, ...result } as never;
    },
  );
}
