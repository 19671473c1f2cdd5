import type { FastifyReply } from 'fastify';
import { localDate } from '@kontor/quantities';
import { assess, ENGINE_VERSION } from '@kontor/support';
import { z } from 'zod';
import { ProblemError, problemResponse } from '../../platform/http/problem.ts';
import type { LinkSecret } from '../../platform/links.ts';
import { parseLinkSecret } from '../../platform/links.ts';
import type { Api, ApiDesk } from './api.ts';
import type { StoredDocument } from './assessment-store.ts';
import { findAssessment, storeAssessment } from './assessment-store.ts';
import { answerLanguage } from './language.ts';
import { projectFrom } from './project-input.ts';
import { assessmentRequest, storedAssessment } from './schemas.ts';

const PATH = '/api/v1/assessments';

/** Create an assessment, and read it again to the byte by its unguessable id. */
export function assessmentRoutes(app: Api, desk: ApiDesk): void {
  app.post(
    PATH,
    {
      schema: {
        tags: ['assessments'],
        summary: 'Assess a project and keep the answer',
        body: assessmentRequest,
        headers: z.object({ 'idempotency-key': z.string().min(8).max(200).optional() }),
        response: {
          201: storedAssessment,
          400: problemResponse('The request or an answer in it cannot be read; one issue for each fault.'),
        },
      },
    },
    async (request, reply) => {
      const language = answerLanguage(request, reply);
      const on = request.body.on === undefined ? desk.services.clock.today() : localDate(request.body.on);
      const project = projectFrom(desk, request.body.project, on, language);
      const document = JSON.stringify(assess(project, { on, parameters: desk.parameters }));
      const made = {
        input: JSON.stringify(request.body),
        document,
        on,
        parameters: desk.parameters.version,
        engine: ENGINE_VERSION,
      };
      const secret = await storeAssessment(desk.services, made, request.headers['idempotency-key'] ?? null);
      const stored = await findAssessment(desk.services, secret);
      if (stored === null) throw new ProblemError('serviceUnavailable');
      return sendStored(reply.code(201).header('location', `${PATH}/${secret}`), secret, stored);
    },
  );
  app.get(
    `${PATH}/:id`,
    {
      schema: {
        tags: ['assessments'],
        summary: 'Read a kept assessment',
        params: z.object({ id: z.string() }),
        response: { 200: storedAssessment, 404: problemResponse('No assessment is kept under the id.') },
      },
    },
    async (request, reply) => {
      answerLanguage(request, reply);
      const secret = parseLinkSecret(request.params.id);
      const stored = secret === null ? null : await findAssessment(desk.services, secret);
      if (secret === null || stored === null) throw new ProblemError('resourceNotFound');
      return sendStored(reply, secret, stored);
    },
  );
}

// The document is put in as it is kept: reading and writing it again could change its bytes.
function sendStored(
  reply: FastifyReply,
  id: LinkSecret,
  { document, expiresAt }: StoredDocument,
): FastifyReply {
  const head = JSON.stringify({ self: `${PATH}/${id}`, id, expiresAt });
  return reply
    .type('application/json; charset=utf-8')
    .header('cache-control', 'private, no-store')
    .serializer((text: unknown) => String(text))
    .send(`${head.slice(0, -1)},"assessment":${document}}`);
}
