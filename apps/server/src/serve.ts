import type { FastifyInstance } from 'fastify';
import { readFileSync } from 'node:fs';
import { deskRoutes } from './desk/routes.ts';
import type { Clock } from './platform/clock.ts';
import { openDatabase, openPool } from './platform/database/connection.ts';
import type { PreparedDatabase } from './platform/database/prepare.ts';
import { prepareDatabase } from './platform/database/prepare.ts';
import { buildServer } from './platform/http/server.ts';
import { startJobs } from './platform/jobs.ts';
import { loadParameters, parameterArchive } from './platform/law.ts';
import { requestLimiter } from './platform/limits.ts';
import type { Logs } from './platform/logs.ts';
import { openLogs } from './platform/logs.ts';
import { PLATFORM_JOBS, platformJobs } from './platform/retention.ts';
import type { Services } from './platform/services.ts';
import type { Settings } from './platform/settings.ts';

/** A running Kontor. */
export interface Kontor {
  /** Where it answers, `http://127.0.0.1:8080`. */
  readonly address: string;
  /** The server itself, for tests that send requests without a network. */
  readonly app: FastifyInstance;
  readonly services: Services;
  /** Answers what is in hand, finishes running jobs, then closes the connections and the embedded database. */
  stop(): Promise<void>;
}

/** Starts everything: database, law, jobs, HTTP. */
export async function startKontor(settings: Settings, clock: Clock, logs?: Logs): Promise<Kontor> {
  const log = logs ?? openLogs(settings.logLevel, clock);
  const prepared = await prepareDatabase(settings, clock, PLATFORM_JOBS);
  try {
    return await startOn(prepared, settings, clock, log);
  } catch (error) {
    await prepared.stop();
    throw error;
  }
}

async function startOn(
  prepared: PreparedDatabase,
  settings: Settings,
  clock: Clock,
  logs: Logs,
): Promise<Kontor> {
  const pool = openPool(prepared.appUrl, settings.databasePool);
  const db = openDatabase(pool);
  const engineVersion = programVersion();
  const parameters = await loadParameters(db, clock);
  const archive = parameterArchive(db, parameters);
  const services: Services = {
    settings,
    clock,
    logs,
    db,
    keys: prepared.keys,
    parameters,
    archive,
    engineVersion,
  };
  const limiter = requestLimiter({
    ...{ db, clock, perMinute: settings.limitPerMinute, salt: prepared.keys.addressSalt },
  });
  const app = await buildServer({
    ...{ settings, logs, db, limiter, version: engineVersion },
    routes: (rooms) => deskRoutes(rooms, services),
  });
  const jobs = await startJobs(prepared.appUrl, platformJobs(db, clock), logs);
  const stop = async (): Promise<void> => {
    await app.close();
    await jobs.stop();
    await db.destroy();
    await prepared.stop();
  };
  try {
    await app.listen({ host: settings.host, port: settings.port });
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: addressOf(app, settings), app, services, stop };
}

function addressOf(app: FastifyInstance, settings: Settings): string {
  if (settings.publicAddress !== null) return settings.publicAddress;
  const listening = app.server.address();
  const port = typeof listening === 'object' && listening !== null ? listening.port : settings.port;
  const host = settings.host === '0.0.0.0' || settings.host === '::' ? 'localhost' : settings.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function programVersion(): string {
  const file = new URL('../../../package.json', import.meta.url);
  const manifest: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return manifest.version;
}
