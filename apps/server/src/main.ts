// The edge of the process: environment, signals, exit codes. Everything else is handed in.
import { clockOnDay, systemClock } from './platform/clock.ts';
import { NoEmbeddedPostgres } from './platform/database/binaries.ts';
import { MigrationRefused } from './platform/database/migrations.ts';
import { faultOf } from './platform/logs.ts';
import type { Settings } from './platform/settings.ts';
import { BadSettings, readSettings } from './platform/settings.ts';
import type { Kontor } from './serve.ts';
import { startKontor } from './serve.ts';

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** What to tell the person who started the program when it could not start. */
function adviceOn(error: unknown, settings: Settings | null): string {
  if (error instanceof BadSettings) return `The settings do not fit:\n${error.message}`;
  if (error instanceof NoEmbeddedPostgres || error instanceof MigrationRefused) return error.message;
  const code = faultOf(error).code;
  if (code === 'EADDRINUSE') {
    return `Port ${settings?.port ?? ''} is taken. Choose another: KONTOR_PORT=8081 npm start`;
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01') {
    return 'The database cannot be reached or refuses the login. Check DATABASE_URL.';
  }
  if (code === '42501')
    return 'The role in DATABASE_URL may not create tables or roles; see docs/operations.md.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function stopOnSignal(kontor: Kontor): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    say('Kontor stops …');
    kontor.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function main(): Promise<void> {
  let settings: Settings | null = null;
  try {
    settings = readSettings(process.env);
    say('Kontor starts …');
    const clock = settings.today === null ? systemClock() : clockOnDay(settings.today);
    const kontor = await startKontor(settings, clock);
    stopOnSignal(kontor);
    say(`Kontor answers at ${kontor.address}`);
  } catch (error) {
    say(adviceOn(error, settings));
    process.exit(1);
  }
}

await main();
