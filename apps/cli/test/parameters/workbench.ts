import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParameterFile } from '@kontor/law';
import { checkParameters } from '@kontor/law';
import { PARAMETER_DIRECTORY, readParameterFiles, readParameters } from '@kontor/library';
import { localDate } from '@kontor/quantities';
import { afterEach } from 'vitest';
import { parametersCommand } from '../../src/parameters/command.ts';

const TABLES = fileURLToPath(new URL('tables/', import.meta.url));

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A copy of the law in a folder of its own, so that an import of a test never reaches the checkout. */
export interface Workbench {
  run(...args: readonly string[]): Promise<Outcome>;
  /** `run('import', …)` with source, reference and name filled in. */
  bring(table: string, ...args: readonly string[]): Promise<Outcome>;
  parameters(): ReturnType<typeof readParameters>;
  imports(): readonly { readonly path: string; readonly file: ParameterFile }[];
  /** Faults of the law that the checkout does not have already. */
  newFindings(): readonly string[];
  /** Writes a table of the test's own and returns its path. */
  table(name: string, text: string): string;
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The path of a specimen table. */
export function specimen(name: string): string {
  return join(TABLES, name);
}

export function workbench(today = '2026-12-01'): Workbench {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-parameters-'));
  folders.push(folder);
  const directory = join(folder, 'parameters');
  cpSync(PARAMETER_DIRECTORY, directory, { recursive: true });
  const run = async (...args: readonly string[]): Promise<Outcome> => {
    let out = '';
    let err = '';
    const code = await parametersCommand(args, {
      output: {
        write: (text) => {
          out += text;
          return Promise.resolve();
        },
      },
      errors: {
        write: (text) => {
          err += text;
          return Promise.resolve();
        },
      },
      today: localDate(today),
      directory,
    });
    return { code, out, err };
  };
  return {
    run,
    bring: (table, ...args) =>
      run('import', existsSync(table) ? table : specimen(table), ...SOURCE, '--lang', 'en', ...args),
    parameters: () => readParameters(directory),
    imports: () => imports(directory),
    newFindings: () => newFindings(directory),
    table: (name, text) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
  };
}

const SOURCE = ['--source', 'Official table', '--reference', 'December 2026', '--by', 'A. Peeters'];

function imports(directory: string): { path: string; file: ParameterFile }[] {
  const folder = join(directory, 'imported');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({
    path: `imported/${name}`,
    file: JSON.parse(readFileSync(join(folder, name), 'utf8')) as ParameterFile,
  }));
}

function newFindings(directory: string): string[] {
  const findings = (folder: string): string[] =>
    checkParameters(readParameterFiles(folder).map(({ file }) => file)).map((finding) =>
      JSON.stringify(finding),
    );
  const known = new Set(findings(PARAMETER_DIRECTORY));
  return findings(directory).filter((finding) => !known.has(finding));
}
