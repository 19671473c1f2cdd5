import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Language } from '@kontor/law';
import { SAVED_FIELD, sectionWord, typedFrom } from '@kontor/web';
import { renderVerdicts } from '@kontor/web/server';
import { LANGUAGE_TAGS } from '@kontor/words';
import { parseLinkSecret } from '../../platform/links.ts';
import type { Desk } from '../desk.ts';
import { answersOf } from '../desk.ts';
import { formModel, resultModel } from '../page-models.ts';
import { queryText, sendPage } from './send.ts';

/** The form, its live verdicts and the result, in one language. */
export function projectPages(app: FastifyInstance, desk: Desk, language: Language): void {
  app.get(`/${language}/${sectionWord('project', language)}`, (request, reply) => {
    const form = formModel(desk, language, answersOf(desk, typedIn(request)), savedIn(request));
    return sendPage(
      reply,
      desk,
      language,
      { section: 'project', query: queryText(request) },
      { kind: 'form', form },
    );
  });
  app.get(`/${language}/${sectionWord('verdicts', language)}`, (request, reply) => {
    const form = formModel(desk, language, answersOf(desk, typedIn(request)), null);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-language', LANGUAGE_TAGS[language])
      .header('cache-control', 'no-store')
      .send(renderVerdicts(language, form));
  });
  app.get(`/${language}/${sectionWord('result', language)}`, (request, reply) => {
    const result = resultModel(desk, language, answersOf(desk, typedIn(request)), savedIn(request));
    const place = { section: 'result', query: queryText(request) } as const;
    return sendPage(reply, desk, language, place, { kind: 'result', result });
  });
}

function typedIn(request: FastifyRequest): ReturnType<typeof typedFrom> {
  return typedFrom(request.query as Record<string, unknown>);
}

function savedIn(request: FastifyRequest): string | null {
  const value = (request.query as Record<string, unknown>)[SAVED_FIELD];
  return typeof value === 'string' ? parseLinkSecret(value) : null;
}
