import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '@kontor/law';
import type { Page, Place, Trouble } from '@kontor/web';
import { isLanguage, LANGUAGE_TAGS, preferredLanguage } from '@kontor/words';
import { renderPage } from '@kontor/web/server';
import type { Desk } from '../desk.ts';
import { shellOf } from '../desk.ts';

/** Sends a page in its language. */
export function sendPage(
  reply: FastifyReply,
  desk: Desk,
  language: Language,
  place: Place,
  page: Page,
): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-language', LANGUAGE_TAGS[language])
    .header('cache-control', 'no-cache, private')
    .send(renderPage(shellOf(desk, language, place), page));
}

const STATUS: Readonly<Record<Trouble, number>> = {
  'not-found': 404,
  gone: 410,
  unreadable: 400,
  busy: 429,
  failed: 500,
};

export function sendTrouble(
  reply: FastifyReply,
  desk: Desk,
  language: Language,
  trouble: Trouble,
): FastifyReply {
  const { retentionDays } = desk.services.settings;
  const page: Page = { kind: 'trouble', trouble, details: [], retentionDays };
  return sendPage(reply.code(STATUS[trouble]), desk, language, { section: 'none' }, page);
}

/** The language of the address, else the one that the browser asks for, else French, the first in the alphabet of the two. */
export function languageOf(request: FastifyRequest): Language {
  const [, first = ''] = request.url.split(/[/?]/);
  if (isLanguage(first)) return first;
  return preferredLanguage(request.headers['accept-language'] ?? '') ?? 'fr';
}

/** The query string of a request without its question mark. */
export function queryText(request: FastifyRequest): string {
  const at = request.url.indexOf('?');
  return at < 0 ? '' : request.url.slice(at + 1);
}
