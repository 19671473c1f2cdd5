import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '@kontor/law';
import { addressOf, queryOf, SAVED_FIELD, SAVE_KEY_FIELD, sectionWord, typedFrom } from '@kontor/web';
import { formatDate } from '@kontor/words';
import { dayInBelgium } from '../../platform/clock.ts';
import type { LinkSecret } from '../../platform/links.ts';
import { parseLinkSecret } from '../../platform/links.ts';
import type { Desk } from '../desk.ts';
import { deleteProject, findProject, saveProject, updateProject } from '../saved-projects.ts';
import { sendPage, sendTrouble } from './send.ts';

interface Secret {
  Params: { secret: string };
}

/** Save, come back by the secret link, save again, erase: all without an account. */
export function savedPages(app: FastifyInstance, desk: Desk, language: Language): void {
  const path = `/${language}/${sectionWord('saved', language)}`;
  app.post(path, async (request, reply) => {
    const fields = fieldsIn(request);
    const typed = typedFrom(fields);
    const known = secretIn(fields, SAVED_FIELD);
    const key = secretIn(fields, SAVE_KEY_FIELD);
    const updated = known !== null && (await updateProject(desk.services, known, typed, language));
    const secret = updated ? known : await saveProject(desk.services, { typed, language, key });
    return reply.redirect(addressOf(language, { section: 'saved', id: secret }), 303);
  });
  app.get<Secret>(`${path}/:secret`, async (request, reply) => {
    const secret = parseLinkSecret(request.params.secret);
    if (secret === null) return sendTrouble(reply, desk, language, 'not-found');
    return showSaved(reply, request, { desk, language, secret });
  });
  app.post<Secret>(`${path}/:secret`, async (request, reply) => {
    const secret = parseLinkSecret(request.params.secret);
    if (secret === null || fieldsIn(request)['action'] !== 'delete') {
      return sendTrouble(reply, desk, language, 'not-found');
    }
    if (!(await deleteProject(desk.services, secret))) return sendTrouble(reply, desk, language, 'gone');
    return sendPage(reply, desk, language, { section: 'none' }, { kind: 'deleted' });
  });
}

interface Asked {
  readonly desk: Desk;
  readonly language: Language;
  readonly secret: LinkSecret;
}

async function showSaved(reply: FastifyReply, request: FastifyRequest, { desk, language, secret }: Asked) {
  const project = await findProject(desk.services, secret);
  if (project === null) return sendTrouble(reply, desk, language, 'gone');
  const place = { section: 'saved', id: secret } as const;
  const base = desk.services.settings.publicAddress ?? `${request.protocol}://${request.host}`;
  const saved = {
    secret,
    link: base + addressOf(language, place),
    until: formatDate(language, dayInBelgium(project.expiresAt)),
    query: queryOf(project.typed, { [SAVED_FIELD]: secret }),
  };
  return sendPage(reply.header('x-robots-tag', 'noindex'), desk, language, place, { kind: 'saved', saved });
}

function secretIn(fields: Readonly<Record<string, unknown>>, name: string): LinkSecret | null {
  const text = fields[name];
  return typeof text === 'string' ? parseLinkSecret(text) : null;
}

function fieldsIn(request: FastifyRequest): Readonly<Record<string, unknown>> {
  return typeof request.body === 'object' && request.body !== null
    ? (request.body as Record<string, unknown>)
    : {};
}
