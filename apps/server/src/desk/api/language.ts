import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '@kontor/law';
import { LANGUAGE_TAGS, preferredLanguage } from '@kontor/words';

/** The language of an answer: what `Accept-Language` asks for, else English. Says so in `Content-Language`. */
export function answerLanguage(request: FastifyRequest, reply: FastifyReply): Language {
  const language = preferredLanguage(request.headers['accept-language'] ?? '') ?? 'en';
  reply.header('content-language', LANGUAGE_TAGS[language]).header('vary', 'Accept-Language');
  return language;
}
