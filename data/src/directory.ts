import { fileURLToPath } from 'node:url';

/** The folder `data/` of this checkout, without a slash at the end. */
export const DATA_DIRECTORY = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
