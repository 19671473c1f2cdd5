import type { Language } from '@kontor/law';
import { readCountries, readParameters } from '@kontor/library';
import type { Assessment, ProjectIssue } from '@kontor/support';
import { assess, contradictions, readProject } from '@kontor/support';
import type { Names } from '@kontor/words';
import { sayAny } from '@kontor/words';
import { assessmentText } from '../assessment-text.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { dateOption, readOptions } from '../options.ts';
import { shown } from '../shown.ts';
import { text } from '../texts.ts';
import { WrongUsage } from '../wrong-usage.ts';

const FORMATS = ['text', 'json'] as const;

/** `kontor assess FILE|-`: one project by every route of support. */
export async function assessCommand(args: readonly string[], io: Io, language: Language): Promise<number> {
  const options = readOptions(args, { flags: [], texts: ['on', 'format'] });
  const format = formatOf(options);
  const on = dateOption(options, 'on') ?? io.today;
  const document = await projectDocument(options, io);
  const parameters = readParameters();
  const countries = readCountries();
  const { project, issues } = readProject(document, new Set(countries.map(({ iso3 }) => iso3)));
  const faults = [...issues, ...contradictions(project, parameters.on(on))];
  if (faults.length > 0) return refuse(faults, io, language);
  const assessment = assess(project, { on, parameters });
  const names: Names = {
    country: (code, reader) => countries.find(({ iso3 }) => iso3 === code)?.names[reader] ?? null,
  };
  await io.output.write(written(assessment, format, language, names));
  return EXIT.done;
}

function formatOf({ texts }: Options): (typeof FORMATS)[number] {
  const asked = texts.get('format') ?? 'text';
  const format = FORMATS.find((one) => one === asked);
  if (format === undefined) throw new WrongUsage('unknown-format', { format: asked });
  return format;
}

async function projectDocument({ words }: Options, io: Io): Promise<unknown> {
  const [file, extra] = words;
  if (file === undefined) throw new WrongUsage('file-missing');
  if (extra !== undefined) throw new WrongUsage('unexpected-word', { word: extra });
  const content = file === '-' ? await wholeInput(io) : await io.readFile(file).catch(() => null);
  if (content === null) throw new WrongUsage('file-unreadable', { file });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    // A TypeError is the decoder's: bytes that are no UTF-8 would be guessed at.
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
    throw new WrongUsage('not-a-project', { file });
  }
}

async function wholeInput({ input }: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const MOST_FAULTS = 50;

/** A project is assessed as it was meant or not at all: what cannot be read is said, nothing is guessed. */
async function refuse(faults: readonly ProjectIssue[], io: Io, language: Language): Promise<number> {
  const lines = faults.slice(0, MOST_FAULTS).map(({ fact, code, value, limit }) => {
    const why = sayAny(language, `error.${code}`, { limit: limit ?? '' });
    return `  ${shown(fact)}: ${shown(jsonOf(value))}: ${why}`;
  });
  const rest = faults.length - lines.length;
  if (rest > 0) lines.push(`  ${text('more-issues', language, { count: String(rest) })}`);
  await io.errors.write(`${[text('project-issues', language), ...lines].join('\n')}\n`);
  return EXIT.usage;
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // Nested too deeply to be written.
    if (error instanceof RangeError) return '…';
    throw error;
  }
}

function written(assessment: Assessment, format: 'text' | 'json', language: Language, names: Names): string {
  return format === 'json'
    ? `${JSON.stringify(assessment, null, 2)}\n`
    : assessmentText(assessment, language, names);
}
