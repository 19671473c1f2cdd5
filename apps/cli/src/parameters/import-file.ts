import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParameterFile } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import type { TableKind } from './tables/table.ts';

const FOLDER = 'imported';

/** `cirr-2026-12-01-1`: kind, day and the first number of that day that no import has. */
export function freeImportName(directory: string, kind: TableKind, today: LocalDate): string {
  let number = 1;
  while (existsSync(pathOf(directory, `${kind}-${today}-${String(number)}`))) number += 1;
  return `${kind}-${today}-${String(number)}`;
}

/** Writes the file under `imported/` and never over another one. Returns its path under the folder of the law. */
export function writeImport(directory: string, name: string, file: ParameterFile): string {
  mkdirSync(join(directory, FOLDER), { recursive: true });
  writeFileSync(pathOf(directory, name), fileText(file), { flag: 'wx' });
  return `${FOLDER}/${name}.json`;
}

function pathOf(directory: string, name: string): string {
  return join(directory, FOLDER, `${name}.json`);
}

/** JSON with one addition a line, so that a reviewer reads an import as a table. */
function fileText(file: ParameterFile): string {
  const additions = (file.additions ?? []).map((addition) => `    ${JSON.stringify(addition)}`);
  return [
    '{',
    `  "imported": ${JSON.stringify(file.imported)},`,
    `  "sources": ${JSON.stringify(file.sources)},`,
    '  "parameters": [],',
    '  "additions": [',
    additions.join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}
