import type { FastifyInstance } from 'fastify';
import type { Language, ParameterDefinition, Source, Status } from '@kontor/law';
import { STATUSES } from '@kontor/law';
import { sectionWord } from '@kontor/web';
import { calendarItems } from '../calendar.ts';
import { instrumentModels, parametersOfRule, ruleIds, ruleModel } from '../catalogue.ts';
import type { Desk } from '../desk.ts';
import { sourcesOf } from '../desk.ts';
import { sendPage, sendTrouble } from './send.ts';

interface Named {
  Params: { id: string };
  Querystring: { key?: string };
}

/** Rules, parameters, instruments, calendar and sources, in one language. */
export function referencePages(app: FastifyInstance, desk: Desk, language: Language): void {
  rulePages(app, desk, language);
  parameterPages(app, desk, language);
  instrumentPages(app, desk, language);
  app.get(`/${language}/${sectionWord('calendar', language)}`, (_request, reply) => {
    const items = calendarItems(desk, language, desk.services.clock.today());
    return sendPage(reply, desk, language, { section: 'calendar' }, { kind: 'calendar', items });
  });
  app.get(`/${language}/${sectionWord('sources', language)}`, (_request, reply) => {
    const definitions = desk.parameters.definitions();
    const sources = sortedSources(sourcesOf(desk, definitions));
    const page = { kind: 'sources', counts: statusCounts(definitions), sources } as const;
    return sendPage(reply, desk, language, { section: 'sources' }, page);
  });
}

function rulePages(app: FastifyInstance, desk: Desk, language: Language): void {
  const path = `/${language}/${sectionWord('rules', language)}`;
  app.get(path, (_request, reply) => {
    const rules = ruleIds(desk).map((id) => ({ id, parameters: parametersOfRule(desk, id).length }));
    return sendPage(reply, desk, language, { section: 'rules' }, { kind: 'rules', rules });
  });
  app.get<Named>(`${path}/:id`, (request, reply) => {
    const rule = ruleModel(desk, request.params.id);
    if (rule === null) return sendTrouble(reply, desk, language, 'not-found');
    return sendPage(reply, desk, language, { section: 'rules', id: rule.id }, { kind: 'rule', rule });
  });
}

function parameterPages(app: FastifyInstance, desk: Desk, language: Language): void {
  app.get<Named>(`/${language}/${sectionWord('parameters', language)}/:id`, (request, reply) => {
    const parameter = desk.parameters.definition(request.params.id);
    if (parameter === null) return sendTrouble(reply, desk, language, 'not-found');
    const { key } = request.query;
    const place = {
      section: 'parameters',
      id: parameter.id,
      ...(key === undefined ? {} : { query: new URLSearchParams({ key }).toString() }),
    } as const;
    return sendPage(reply, desk, language, place, {
      kind: 'parameter',
      parameter,
      key: typeof key === 'string' && Object.hasOwn(parameter.entries ?? {}, key) ? key : null,
      sources: sourcesOf(desk, [parameter]),
      countryNames: countryNames(desk, language, parameter),
    });
  });
}

function countryNames(desk: Desk, language: Language, { keyedBy, entries }: ParameterDefinition) {
  if (keyedBy !== 'country') return {};
  const named = Object.keys(entries ?? {}).map((code) => [
    code,
    desk.countries.country(code, language) ?? code,
  ]);
  return Object.fromEntries(named) as Record<string, string>;
}

function instrumentPages(app: FastifyInstance, desk: Desk, language: Language): void {
  const path = `/${language}/${sectionWord('instruments', language)}`;
  app.get(path, (_request, reply) => {
    const instruments = instrumentModels(desk);
    return sendPage(reply, desk, language, { section: 'instruments' }, { kind: 'instruments', instruments });
  });
  app.get<Named>(`${path}/:id`, (request, reply) => {
    const instrument = instrumentModels(desk).find(({ route }) => route === request.params.id);
    if (instrument === undefined) return sendTrouble(reply, desk, language, 'not-found');
    const place = { section: 'instruments', id: instrument.route } as const;
    return sendPage(reply, desk, language, place, { kind: 'instrument', instrument });
  });
}

function statusCounts(definitions: readonly ParameterDefinition[]): Readonly<Record<Status, number>> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { lines, entries, otherwise } of definitions) {
    for (const line of [...(lines ?? []), ...(otherwise ?? []), ...Object.values(entries ?? {}).flat()]) {
      counts[line.status] += 1;
    }
  }
  return counts;
}

function sortedSources(sources: Readonly<Record<string, Source>>): readonly Source[] {
  return Object.values(sources).sort((a, b) => a.title.localeCompare(b.title, 'fr'));
}
