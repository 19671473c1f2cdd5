import { readFileSync, readdirSync } from 'node:fs';
import type { Law, ParameterFile } from '@kontor/law';
import { parametersFrom } from '@kontor/law';
import { localDate } from '@kontor/quantities';

const FOLDER = new URL('../../../data/parameters/', import.meta.url);

const files = readdirSync(FOLDER)
  .filter((name) => /^(oecd|country).*\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as ParameterFile);

const parameters = parametersFrom(files, 'test');

/** The real law of the data folder on a day. */
export function lawOn(date: string): Law {
  return parameters.on(localDate(date));
}

/** The law once the given lines have been brought in, as an import would. */
export function lawWith(date: string, file: ParameterFile): Law {
  return parametersFrom([...files, file], 'test').on(localDate(date));
}
