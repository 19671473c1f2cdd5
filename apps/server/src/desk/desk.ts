import { readCountries } from '@kontor/library';
import type { Language, ParameterDefinition, Parameters, Source } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import type { Answers, Countries, Place, Shell, Typed } from '@kontor/web';
import { countryBook, readAnswers } from '@kontor/web';
import type { Services } from '../platform/services.ts';
import { readAssets } from './assets.ts';
import type { BuiltAssets } from './assets.ts';

/** What every page and every call of the desk works with. */
export interface Desk {
  readonly services: Services;
  readonly parameters: Parameters;
  readonly countries: Countries;
  readonly built: BuiltAssets;
}

export function openDesk(services: Services): Desk {
  return {
    services,
    parameters: services.parameters,
    countries: countryBook(readCountries()),
    built: readAssets(),
  };
}

export function shellOf(desk: Desk, language: Language, place: Place): Shell {
  return { language, place, parameters: desk.parameters.version, assets: desk.built.assets };
}

/** The answers in a query or a form body, and the day whose law applies to them. */
export function answersOf(desk: Desk, typed: Typed): { readonly answers: Answers; readonly on: LocalDate } {
  const { parameters, countries } = desk;
  const today = desk.services.clock.today();
  const answers = readAnswers(typed, { parameters, countries, today });
  return { answers, on: answers.on ?? today };
}

/** The sources that the lines of parameters name, by id. */
export function sourcesOf(
  desk: Pick<Desk, 'parameters'>,
  definitions: readonly ParameterDefinition[],
): Readonly<Record<string, Source>> {
  const lines = definitions.flatMap((definition) => [
    ...(definition.lines ?? []),
    ...(definition.otherwise ?? []),
    ...Object.values(definition.entries ?? {}).flat(),
  ]);
  const ids = new Set(lines.flatMap((line) => line.sources));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const source = desk.parameters.source(id);
      return source === null ? [] : [[id, source] as const];
    }),
  );
}
