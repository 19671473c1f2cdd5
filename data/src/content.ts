import { createHash } from 'node:crypto';
import type { ParameterFile, Parameters } from '@kontor/law';
import { parametersFrom } from '@kontor/law';

/**
 * The whole law as one text: the same for the same content, whatever the order of files, of names in an object or
 * of blanks. Stored once per version, so that a decision replays with the law it was taken under.
 */
export function canonicalContent(files: readonly ParameterFile[]): string {
  const texts = files.map((file) => JSON.stringify(inNameOrder(file)));
  return `[${texts.sort().join(',')}]`;
}

/** The value with the names of every object in order; arrays keep theirs, which carries meaning. */
function inNameOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inNameOrder);
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(names.map(([name, child]) => [name, inNameOrder(child)]));
}

/** `p-` and twelve hexadecimal digits of the SHA-256 of the canonical content. */
export function versionOf(content: string): string {
  return `p-${createHash('sha256').update(content, 'utf8').digest('hex').slice(0, 12)}`;
}

/** The parameter set of a stored snapshot. Throws SyntaxError when the text is no canonical content. */
export function parametersFromContent(content: string): Parameters {
  return parametersFrom(JSON.parse(content) as ParameterFile[], versionOf(content));
}
