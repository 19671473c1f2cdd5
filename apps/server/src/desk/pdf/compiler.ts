import { createTypstCompiler } from '@myriaddreamin/typst.ts/compiler';
import type { TypstCompiler } from '@myriaddreamin/typst.ts/compiler';
import { loadFonts } from '@myriaddreamin/typst.ts';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FONTS = fileURLToPath(new URL('../../../fonts/', import.meta.url));
const TEMPLATE = fileURLToPath(new URL('result.typ', import.meta.url));
const PDF_FORMAT = 1;

/** The document could not be set. */
export class NotSet extends Error {
  override readonly name = 'NotSet';
}

/** Sets documents as tagged PDF, one after the other: the compiler holds one document at a time. */
export interface PdfSetter {
  /** @throws NotSet when the template and the data do not fit together */
  set(data: unknown): Promise<Uint8Array>;
}

/** A setter whose compiler is made at the first document and kept. */
export function pdfSetter(): PdfSetter {
  let ready: Promise<TypstCompiler> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return {
    set(data) {
      ready ??= prepareCompiler();
      const compiler = ready;
      const document = last.then(async () => compile(await compiler, data));
      last = document.catch(() => undefined);
      return document;
    },
  };
}

async function prepareCompiler(): Promise<TypstCompiler> {
  const require = createRequire(import.meta.url);
  const wasm = require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  const compiler = createTypstCompiler();
  const names = (await readdir(FONTS)).filter((name) => name.endsWith('.ttf'));
  const fonts = await Promise.all(
    names.map(async (name) => new Uint8Array(await readFile(path.join(FONTS, name)))),
  );
  await compiler.init({
    getModule: async () => new Uint8Array(await readFile(wasm)),
    beforeBuild: [loadFonts(fonts, { assets: false })],
  });
  compiler.addSource('/result.typ', await readFile(TEMPLATE, 'utf8'));
  return compiler;
}

async function compile(compiler: TypstCompiler, data: unknown): Promise<Uint8Array> {
  compiler.mapShadow('/data.json', new TextEncoder().encode(JSON.stringify(data)));
  const { result, diagnostics } = await compiler.compile({
    mainFilePath: '/result.typ',
    format: PDF_FORMAT,
    diagnostics: 'unix',
  });
  if (result === undefined) throw new NotSet((diagnostics ?? []).join('\n'));
  return result;
}
