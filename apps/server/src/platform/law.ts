import type { Parameters } from '@kontor/law';
import { canonicalContent, parametersFromContent, readParameterFiles } from '@kontor/library';
import type { Clock } from './clock.ts';
import type { Database } from './database/connection.ts';
import { asContext } from './database/transactions.ts';

/** Reads the dated law and keeps its complete text in the database, so that today's decisions replay later. */
export async function loadParameters(db: Database, clock: Clock): Promise<Parameters> {
  const content = canonicalContent(readParameterFiles().map(({ file }) => file));
  const parameters = parametersFromContent(content);
  await asContext(db, {}, (tx) =>
    tx
      .insertInto('parameter_versions')
      .values({ version: parameters.version, content, recorded_at: clock.now() })
      .onConflict((conflict) => conflict.column('version').doNothing())
      .execute(),
  );
  return parameters;
}

const KEPT_AT_MOST = 4;

/** Gives the parameter sets that earlier decisions were taken under. */
export interface ParameterArchive {
  /** The set of a version; null when no decision here was ever taken under it. */
  version(version: string): Promise<Parameters | null>;
}

/** The sets kept in the database, the last few ready at hand. */
export function parameterArchive(db: Database, current: Parameters): ParameterArchive {
  const ready = new Map<string, Parameters>([[current.version, current]]);
  return {
    async version(version) {
      const known = ready.get(version);
      if (known !== undefined) return known;
      const row = await asContext(db, {}, (tx) =>
        tx
          .selectFrom('parameter_versions')
          .select('content')
          .where('version', '=', version)
          .executeTakeFirst(),
      );
      if (row === undefined) return null;
      const parameters = parametersFromContent(row.content);
      if (ready.size >= KEPT_AT_MOST) ready.clear();
      ready.set(current.version, current).set(version, parameters);
      return parameters;
    },
  };
}
