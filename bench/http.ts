import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';

const ROOT = join(import.meta.dirname, '..');
const SECONDS = 6;
const CONNECTIONS = 8;

const ANSWERS = new URLSearchParams({
  establishedInBelgium: 'yes',
  seatPostcode: '4000',
  staff: '38',
  operation: 'export',
  country: 'VNM',
  sector: 'water',
  goods: 'installation',
  use: 'civil',
  contractValue: '610 000,00',
  contractCurrency: 'EUR',
  localCosts: '0',
  contractSigned: 'no',
  advancePayment: '15',
  buyerType: 'public',
  creditForm: 'buyer-credit',
  repaymentYears: '5',
  belgianContent: '170 800,00',
}).toString();

const PREMIUM = JSON.stringify({
  id: '1',
  calculate: 'minimumPremiumRate',
  on: '2026-11-24',
  input: {
    country: 'VNM',
    buyerCategory: 'CC2',
    drawdownYears: '1',
    repaymentYears: '5',
    commercialCover: '95',
    politicalCover: '98',
    productQuality: 'standard',
  },
});

interface Target {
  readonly what: string;
  readonly path: string;
  readonly body?: string;
}

const TARGETS: readonly Target[] = [
  { what: 'first page', path: '/fr' },
  { what: 'live verdicts (a form answer)', path: `/fr/verdicts?${ANSWERS}` },
  { what: 'result page', path: `/nl/resultaat?${ANSWERS}` },
  { what: 'calculation over REST', path: '/api/v1/calculations', body: PREMIUM },
];

/** Latency of the running program with its embedded database, then its memory at rest and the weight of the first page. */
export async function benchHttp(): Promise<void> {
  const state = mkdtempSync(join(tmpdir(), 'kontor-bench-'));
  const { server, address } = await started(state);
  try {
    await pause(5000);
    const atRest = memory(server);
    console.log(`\nHTTP under load, ${String(CONNECTIONS)} connections for ${String(SECONDS)} s each`);
    for (const target of TARGETS) await measure(address, target);
    console.log(
      `\nProportional set size of server and database: ${atRest} at rest, ${memory(server)} after the load`,
    );
    console.log(`Script of a public page, gzip: ${scriptWeight()} kB (budget 100 kB)`);
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(state, { recursive: true, force: true });
  }
}

async function started(state: string): Promise<{ server: ChildProcess; address: string }> {
  const env = {
    ...process.env,
    KONTOR_PORT: '0',
    KONTOR_STATE_DIRECTORY: state,
    KONTOR_LOG_LEVEL: 'silent',
    KONTOR_LIMIT_PER_MINUTE: '0',
  };
  const server = spawn(process.execPath, [join(ROOT, 'apps/server/src/main.ts')], { env, cwd: ROOT });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/[\d.]+:\d+/.exec(said);
      if (found !== null && said.includes('answers')) resolve(found[0]);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', () => {
      reject(new Error(`the server did not start: ${said}`));
    });
  });
  return { server, address };
}

async function measure(address: string, { what, path, body }: Target): Promise<void> {
  const post =
    body === undefined
      ? {}
      : { method: 'POST' as const, body, headers: { 'content-type': 'application/json' } };
  const url = address + path;
  await autocannon({ url, connections: CONNECTIONS, duration: 2, ...post });
  const { latency, requests, non2xx, errors } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    ...post,
  });
  const failed = non2xx + errors;
  const rate = `${String(Math.round(requests.average))} /s`.padStart(10);
  const times = `p50 ${String(latency.p50)} ms, p99 ${String(latency.p99)} ms`;
  console.log(`  ${what.padEnd(30)} ${rate}  ${times}${failed > 0 ? `  ${String(failed)} FAILED` : ''}`);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const memory = (server: ChildProcess): string => `${String(treeMemory(server.pid ?? 0))} MB`;

/** Proportional set size of a process and all its descendants in megabytes (Linux; 0 elsewhere). */
function treeMemory(pid: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      parents.set(Number(name), Number(fields[1]));
    } catch {
      // The process ended while the list was read.
    }
  }
  const belongs = (candidate: number): boolean =>
    candidate === pid || (parents.has(candidate) && belongs(parents.get(candidate) ?? 0));
  return Math.round([...parents.keys()].filter(belongs).reduce((sum, id) => sum + memoryOf(id), 0) / 1024);
}

function memoryOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function scriptWeight(): string {
  const folder = join(ROOT, 'apps/web/dist/client/assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  return (bytes / 1000).toFixed(1);
}
