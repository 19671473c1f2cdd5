import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets } from '@kontor/web';

/** The files that a browser loads, as the web build left them. */
export interface BuiltAssets {
  readonly assets: Assets;
  readonly directory: string;
}

interface ManifestEntry {
  readonly file: string;
}

const CLIENT = fileURLToPath(new URL('../../../web/dist/client/', import.meta.url));

/** Faces of the first screen, fetched before the style sheet asks for them. */
const EARLY_FONTS = [
  'fonts/source-sans-3-latin-400-normal.woff2',
  'fonts/source-serif-4-latin-600-normal.woff2',
];

/** The pages have not been built. */
export class PagesNotBuilt extends Error {
  override readonly name = 'PagesNotBuilt';
}

/** Reads the manifest of the web build. Throws PagesNotBuilt when there is none. */
export function readAssets(): BuiltAssets {
  const manifest = readManifest();
  const addressOf = (source: string): string => {
    const entry = manifest[source];
    if (entry === undefined) throw new PagesNotBuilt(`the web build lacks ${source}`);
    return `/${entry.file}`;
  };
  return {
    directory: path.join(CLIENT, 'assets'),
    assets: {
      style: addressOf('src/styles/index.css'),
      script: addressOf('src/scripts/live.ts'),
      fonts: EARLY_FONTS.map(addressOf),
    },
  };
}

function readManifest(): Readonly<Record<string, ManifestEntry>> {
  try {
    return JSON.parse(readFileSync(path.join(CLIENT, 'manifest.json'), 'utf8')) as Record<
      string,
      ManifestEntry
    >;
  } catch {
    throw new PagesNotBuilt('the pages are not built: npm run build -w @kontor/web');
  }
}

/** Serves the built files. Their names carry a digest of their content, so they may be kept for ever. */
export async function assetRoutes(app: FastifyInstance, { directory }: BuiltAssets): Promise<void> {
  app.addHook('onRoute', (route) => {
    route.schema = { ...route.schema, hide: true };
    route.config = { ...route.config, limited: false };
  });
  await app.register(fastifyStatic, {
    root: directory,
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  });
}
