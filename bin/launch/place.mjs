import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A path inside the repository. */
export function inRoot(...parts) {
  return path.join(root, ...parts);
}
