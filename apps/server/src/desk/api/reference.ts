import type { Language, ParameterDefinition } from '@kontor/law';
import { inForce } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { localDate } from '@kontor/quantities';
import { sayAny, sayKnown } from '@kontor/words';
import { z } from 'zod';
import { ProblemError, problemResponse } from '../../platform/http/problem.ts';
import { instrumentModels } from '../catalogue.ts';
import { sourcesOf } from '../desk.ts';
import type { Api, ApiDesk } from './api.ts';
import { answerLanguage } from './language.ts';
import {
  collectionOf,
  country,
  instrument,
  parameterDetail,
  parameterSummary,
  projectSchema,
} from './schemas.ts';

const BASE = '/api/v1';
const onDay = z.object({ on: z.iso.date().optional() });
const byId = z.object({ id: z.string() });
const UNKNOWN = problemResponse('Nothing has the id.');

/** Instruments, parameters on a day, countries, and the schema of a project. */
export function referenceRoutes(app: Api, desk: ApiDesk): void {
  instrumentRoutes(app, desk);
  parameterRoutes(app, desk);
  app.get(
    `${BASE}/countries`,
    {
      schema: {
        tags: ['countries'],
        summary: 'Countries by ISO 3166-1 alpha-3 code',
        response: { 200: collectionOf(country, 'Countries') },
      },
    },
    (request, reply) => {
      const items = [...desk.countries.list(answerLanguage(request, reply))];
      return { self: `${BASE}/countries`, total: items.length, items };
    },
  );
  const schema = z.toJSONSchema(projectSchema, { io: 'input', reused: 'inline' });
  app.get(
    `${BASE}/schemas/project`,
    {
      schema: {
        tags: ['schemas'],
        summary: 'JSON Schema of a project',
        response: { 200: z.looseObject({}) },
      },
    },
    (_request, reply) => {
      reply.serializer(JSON.stringify).type('application/schema+json');
      return schema as Record<string, unknown>;
    },
  );
}

function instrumentRoutes(app: Api, desk: ApiDesk): void {
  app.get(
    `${BASE}/instruments`,
    {
      schema: {
        tags: ['instruments'],
        summary: 'Every instrument and way of help',
        response: { 200: collectionOf(instrument, 'Instruments') },
      },
    },
    (request, reply) => {
      const items = instrumentsIn(desk, answerLanguage(request, reply));
      return { self: `${BASE}/instruments`, total: items.length, items };
    },
  );
  app.get(
    `${BASE}/instruments/:id`,
    {
      schema: {
        tags: ['instruments'],
        summary: 'One instrument',
        params: byId,
        response: { 200: instrument, 404: UNKNOWN },
      },
    },
    (request, reply) => {
      const items = instrumentsIn(desk, answerLanguage(request, reply));
      const found = items.find(({ id }) => id === request.params.id);
      if (found === undefined) throw new ProblemError('resourceNotFound');
      return found;
    },
  );
}

function instrumentsIn(desk: ApiDesk, language: Language): z.infer<typeof instrument>[] {
  return instrumentModels(desk).map(({ route, institution, rules }) => ({
    id: route,
    href: `${BASE}/instruments/${route}`,
    institution,
    name: sayAny(language, `route.${route}`),
    description: sayKnown(language, `route.${route}.what`) ?? '',
    rules: rules.map(({ rule, aspect }) => ({
      rule,
      aspect,
      text:
        (aspect === null ? null : sayKnown(language, `rule.${rule}.${aspect}`)) ??
        sayAny(language, `rule.${rule}`),
    })),
  }));
}

function parameterRoutes(app: Api, desk: ApiDesk): void {
  app.get(
    `${BASE}/parameters`,
    {
      schema: {
        tags: ['parameters'],
        summary: 'Every parameter of the law with its value on a day',
        querystring: onDay,
        response: {
          200: collectionOf(parameterSummary, 'Parameters'),
          400: problemResponse('The day is not in the calendar.'),
        },
      },
    },
    (request, reply) => {
      const language = answerLanguage(request, reply);
      const on = dayOf(desk, request.query.on);
      const items = desk.parameters.definitions().map((definition) => summaryOf(definition, on, language));
      return { self: `${BASE}/parameters?on=${on}`, total: items.length, items };
    },
  );
  app.get(
    `${BASE}/parameters/:id`,
    {
      schema: {
        tags: ['parameters'],
        summary: 'One parameter with all its dated lines and sources',
        params: byId,
        querystring: onDay,
        response: { 200: parameterDetail, 404: UNKNOWN },
      },
    },
    (request, reply) => {
      const language = answerLanguage(request, reply);
      const definition = desk.parameters.definition(request.params.id);
      if (definition === null) throw new ProblemError('resourceNotFound');
      return detailOf(desk, definition, dayOf(desk, request.query.on), language);
    },
  );
}

function dayOf({ services }: ApiDesk, text: string | undefined): LocalDate {
  return text === undefined ? services.clock.today() : localDate(text);
}

function described({ id, kind, label, currency, keyedBy, rules }: ParameterDefinition, language: Language) {
  return {
    id,
    kind,
    label: label[language],
    ...(currency === undefined ? {} : { currency }),
    ...(keyedBy === undefined ? {} : { keyedBy }),
    rules: [...rules],
  };
}

function summaryOf(definition: ParameterDefinition, on: LocalDate, language: Language) {
  const line = definition.lines?.find((candidate) => inForce(candidate, on));
  return {
    href: `${BASE}/parameters/${definition.id}`,
    ...described(definition, language),
    value: line?.value,
    ...(line === undefined ? {} : { status: line.status }),
  };
}

function detailOf(desk: ApiDesk, definition: ParameterDefinition, on: LocalDate, language: Language) {
  const keyed: [string | null, NonNullable<ParameterDefinition['lines']>][] = [
    [null, definition.lines ?? []],
    ...Object.entries(definition.entries ?? {}),
    ['*', definition.otherwise ?? []],
  ];
  return {
    self: `${BASE}/parameters/${definition.id}?on=${on}`,
    ...described(definition, language),
    on,
    lines: keyed.flatMap(([key, lines]) =>
      lines.map((line) => ({
        key,
        value: line.value,
        from: line.from === 'unknown' ? null : line.from,
        to: line.to === 'unknown' ? null : line.to,
        status: line.status,
        sources: [...line.sources],
        inForce: inForce(line, on),
      })),
    ),
    sources: Object.values(sourcesOf(desk, [definition])),
  };
}
