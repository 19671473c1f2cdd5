import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ParameterFile } from '@kontor/law';
import { DATA_DIRECTORY } from './directory.ts';

/** A file of the law with its path under `data/parameters` (slashes on every system). */
export interface NamedParameterFile {
  readonly path: string;
  readonly file: ParameterFile;
}

/** A file under `data/parameters` that is no parameter file. */
export class UnreadableParameterFile extends Error {
  override readonly name = 'UnreadableParameterFile';
}

/** The folder that holds the law as data. */
export const PARAMETER_DIRECTORY = join(DATA_DIRECTORY, 'parameters');

/**
 * Reads every JSON file under the folder, in the order of their paths.
 *
 * @throws UnreadableParameterFile naming the file that is no JSON or lacks `sources` or `parameters`
 */
export function readParameterFiles(directory: string = PARAMETER_DIRECTORY): readonly NamedParameterFile[] {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name));
  return paths
    .map((path) => ({
      path: relative(directory, path).split(sep).join('/'),
      file: parameterFileFrom(readFileSync(path, 'utf8'), path),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Reads one parameter file.
 *
 * @param name shown when the text is no parameter file
 * @throws UnreadableParameterFile
 */
export function parameterFileFrom(text: string, name: string): ParameterFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new UnreadableParameterFile(`${name}: no JSON`, { cause: error });
  }
  if (!isParameterFile(content)) throw new UnreadableParameterFile(`${name}: no sources or no parameters`);
  return content;
}

/** Whether the outline is that of a parameter file; `checkParameters` judges what is in it. */
function isParameterFile(content: unknown): content is ParameterFile {
  if (typeof content !== 'object' || content === null) return false;
  const { sources, parameters } = content as { sources?: unknown; parameters?: unknown };
  return Array.isArray(sources) && Array.isArray(parameters);
}
