import type { FastifyInstance } from 'fastify';
import { LANGUAGES } from '@kontor/words';
import type { Trouble } from '@kontor/web';
import { addressOf } from '@kontor/web';
import { faultOf } from '../../platform/logs.ts';
import type { Desk } from '../desk.ts';
import { pdfSetter } from '../pdf/compiler.ts';
import { pdfPages } from './pdf-pages.ts';
import { projectPages } from './project-pages.ts';
import { referencePages } from './reference-pages.ts';
import { savedPages } from './saved-pages.ts';
import { languageOf, sendPage, sendTrouble } from './send.ts';

/** Every page of the public desk in every language. Whatever goes wrong is told on a page as well. */
export function pages(app: FastifyInstance, desk: Desk): void {
  app.addHook('onRoute', (route) => {
    route.schema = { ...route.schema, hide: true };
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const trouble = troubleOf(error.statusCode ?? 500);
    if (trouble === 'failed') {
      request.log.error({ route: request.routeOptions.url, fault: faultOf(error) }, 'page failed');
    }
    return sendTrouble(reply, desk, languageOf(request), trouble);
  });
  app.get('/', (request, reply) => {
    const language = languageOf(request);
    return reply.header('vary', 'Accept-Language').redirect(addressOf(language, { section: 'start' }), 302);
  });
  const setter = pdfSetter();
  for (const language of LANGUAGES) {
    app.get(`/${language}`, (_request, reply) =>
      sendPage(reply, desk, language, { section: 'start' }, { kind: 'start' }),
    );
    projectPages(app, desk, language);
    pdfPages(app, desk, language, setter);
    savedPages(app, desk, language);
    referencePages(app, desk, language);
    app.get(`/${language}/*`, (_request, reply) => sendTrouble(reply, desk, language, 'not-found'));
  }
  app.get('/*', (request, reply) => sendTrouble(reply, desk, languageOf(request), 'not-found'));
}

function troubleOf(status: number): Trouble {
  if (status === 404) return 'not-found';
  if (status === 429) return 'busy';
  return status >= 400 && status < 500 ? 'unreadable' : 'failed';
}
