import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { throwAwayDirectory } from '../../apps/server/test/platform/throw-away.ts';

const TEST_DAY = '2026-11-24';

/** Starts Kontor as a person would, on a free port and an empty database. Returns what stops it and removes both. */
export default async function startServer(): Promise<() => Promise<void>> {
  const state = throwAwayDirectory('browser');
  const settings = { KONTOR_PORT: '0', KONTOR_STATE_DIRECTORY: state, KONTOR_TODAY: TEST_DAY };
  const server = spawn(process.execPath, ['apps/server/src/main.ts'], {
    env: { ...process.env, ...settings, KONTOR_LOG_LEVEL: 'warn', KONTOR_LIMIT_PER_MINUTE: '0' },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const ended = new Promise<void>((resolve) =>
    server.on('close', () => {
      resolve();
    }),
  );
  let told = '';
  process.env['KONTOR_TEST_ADDRESS'] = await new Promise<string>((resolve, reject) => {
    server.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const address = /answers at (http:\S+)/.exec(told)?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => {
      reject(new Error(`Kontor did not start:\n${told}`));
    });
  });
  return async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(state, { recursive: true, force: true });
  };
}
