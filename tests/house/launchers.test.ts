import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { throwAwayDirectory } from '../../apps/server/test/platform/throw-away.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('npm start', () => {
  const state = throwAwayDirectory('start');
  let child: ChildProcess | null = null;

  afterEach(() => {
    child?.kill('SIGKILL');
    rmSync(state, { recursive: true, force: true });
  });

  it('prints the address, answers there, and stops server and database on SIGTERM', async () => {
    const settings = { KONTOR_PORT: '0', KONTOR_STATE_DIRECTORY: state, KONTOR_LOG_LEVEL: 'silent' };
    const launcher = spawn(process.execPath, ['bin/start.mjs'], {
      cwd: ROOT,
      env: { ...process.env, ...settings },
    });
    child = launcher;
    const ended = new Promise<number | null>((resolve) => launcher.on('close', resolve));
    const address = await new Promise<string>((resolve) => {
      let told = '';
      launcher.stderr.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        const found = /answers at (http:\S+)/.exec(told)?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    const answer = await fetch(`${address}/health/ready`);
    expect(await answer.json()).toEqual({ status: 'UP' });
    const postmaster = Number.parseInt(readFileSync(path.join(state, 'data-18/postmaster.pid'), 'utf8'), 10);
    launcher.kill('SIGTERM');
    expect(await ended).toBe(0);
    await expect(fetch(`${address}/health`)).rejects.toThrow();
    expect(() => process.kill(postmaster, 0)).toThrow();
  }, 120_000);

  it('says which setting does not fit, and fails', () => {
    const env = { ...process.env, KONTOR_PORT: 'eighty' };
    const { status, stderr } = spawnSync(process.execPath, ['bin/start.mjs'], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('KONTOR_PORT: must be a whole number');
  }, 120_000);
});

describe('kontor', () => {
  const kontor = (args: string[], input: string) =>
    spawnSync(process.execPath, [path.join(ROOT, 'bin/kontor.mjs'), ...args], { input, encoding: 'utf8' });

  it('hands standard input, output and exit code through', () => {
    const answer = kontor(['calculate'], '{');
    expect(JSON.parse(answer.stdout)).toMatchObject({ ok: false });
    expect(answer.status).toBe(0);
    expect(kontor(['no-such-command'], '').status).toBe(2);
  }, 120_000);
});
