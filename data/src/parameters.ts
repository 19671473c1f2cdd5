import type { Parameters } from '@kontor/law';
import { canonicalContent, parametersFromContent } from './content.ts';
import { readParameterFiles } from './parameter-files.ts';

/**
 * The law as it stands in `data/parameters` (or another folder).
 *
 * @throws UnreadableParameterFile
 */
export function readParameters(directory?: string): Parameters {
  const files = readParameterFiles(directory).map(({ file }) => file);
  return parametersFromContent(canonicalContent(files));
}
