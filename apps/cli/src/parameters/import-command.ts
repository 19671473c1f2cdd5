import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ParameterFile, Parameters, Status } from '@kontor/law';
import { STATUSES, parametersFrom } from '@kontor/law';
import type { NamedParameterFile } from '@kontor/library';
import { PARAMETER_DIRECTORY, readCountries, readParameterFiles } from '@kontor/library';
import { addDays, localDate } from '@kontor/quantities';
import type { Arguments } from './arguments.ts';
import { WrongUsage } from './arguments.ts';
import type { Bringing } from './difference.ts';
import { additionsFile, differenceOf } from './difference.ts';
import { freeImportName, writeImport } from './import-file.ts';
import type { CommandResult, ParametersIo } from './io.ts';
import { reportOf } from './report.ts';
import { kindOf, readTable } from './tables/read-table.ts';
import type { FaultyLine, TableKind, TableOptions, TableReading } from './tables/table.ts';
import { TABLE_KINDS } from './tables/table.ts';
import { sentence } from './texts.ts';

/** The statuses an imported table can have: a table that was not found cannot be brought. */
const IMPORTABLE: readonly Status[] = STATUSES.filter((status) => status !== 'not-found');

/** Everything that was asked of one import, checked. */
interface ImportRequest {
  readonly path: string;
  readonly title: string;
  readonly reference: string | null;
  readonly address: string | null;
  readonly by: string;
  readonly status: Status;
}

/**
 * `kontor parameters import`: shows what an official table would change in the law and, unless it is a dry run,
 * saves the change as a file of its own that names who brought it, when and from where.
 *
 * @returns code 0 when all was taken, 1 when something was refused
 * @throws WrongUsage when the source, the name of the person or the table itself is missing
 */
export function importCommand(args: Arguments, io: ParametersIo): CommandResult {
  const { language } = args;
  const request = importRequest(args);
  const bytes = readBytes(request.path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const directory = io.directory ?? PARAMETER_DIRECTORY;
  const named = readParameterFiles(directory);
  const earlier = named.find(({ file }) => file.imported?.sha256 === sha256);
  if (earlier !== undefined) throw new WrongUsage('already-imported', earlier.path);

  const { kind, reading } = tableOf(bytes.toString('utf8'), args, named);
  const name = freeImportName(directory, kind, io.today);
  const bringing = bringingOf(request, named, name, io);
  const difference = differenceOf(reading.rows, bringing);
  const file = basename(request.path);
  const report = reportOf({ kind, file, reading, difference, language });
  const code = difference.refused.length > 0 || reading.faults.some(isRefused) ? 1 : 0;
  if (args.dryRun) return { code, text: `${report}${sentence(language, 'dry-run')}\n` };
  if (difference.added.length === 0 || (code === 1 && !args.skipRefused)) {
    return { code, text: `${report}${sentence(language, 'nothing-saved')}\n` };
  }
  const imported = { by: request.by, on: io.today, file, sha256 };
  const path = writeImport(directory, name, { ...additionsFile(difference, bringing), imported });
  return { code, text: `${report}${sentence(language, 'saved', { by: request.by, path })}\n` };
}

function isRefused({ severity }: FaultyLine): boolean {
  return severity === 'refused';
}

function importRequest(args: Arguments): ImportRequest {
  const [, path] = args.words;
  if (path === undefined) throw new WrongUsage('missing-option', 'FILE');
  const title = args.text('source');
  if (title === null) throw new WrongUsage('missing-option', '--source');
  const by = args.text('by');
  if (by === null) throw new WrongUsage('missing-option', '--by');
  const reference = args.text('reference');
  const address = args.text('address');
  if (reference === null && address === null)
    throw new WrongUsage('missing-option', '--reference / --address');
  const given = args.text('status') ?? 'verified';
  const status = IMPORTABLE.find((candidate) => candidate === given);
  if (status === undefined) throw new WrongUsage('bad-option', `--status ${given}`);
  return { path, title, reference, address, by, status };
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new WrongUsage('no-file', path);
  }
}

function tableOf(
  text: string,
  args: Arguments,
  named: readonly NamedParameterFile[],
): { readonly kind: TableKind; readonly reading: TableReading } {
  const given = args.text('kind');
  const kind = given === null ? kindOf(text) : TABLE_KINDS.find((candidate) => candidate === given);
  if (kind === undefined) throw new WrongUsage('bad-option', `--kind ${String(given)}`);
  const reading = kind === null ? null : readTable(text, kind, tableOptions(args, named));
  if (kind === null || reading === null) throw new WrongUsage('unknown-format', String(args.words[1]));
  return { kind, reading };
}

function tableOptions(args: Arguments, named: readonly NamedParameterFile[]): TableOptions {
  const countries = readCountries().map(({ iso3 }) => iso3);
  return {
    from: args.date('from'),
    to: args.date('to'),
    currency: args.text('currency'),
    fiscalYear: args.text('fiscal-year'),
    currencies: (args.text('currencies') ?? '').split(',').filter((code) => code !== ''),
    countries: new Set(countries),
    leastDeveloped: leastDeveloped(args, named, countries),
  };
}

/** No day comes before it. */
const FIRST_DAY = localDate('0001-01-01');

/** The least developed countries of the day before a whole list counts. */
function leastDeveloped(
  args: Arguments,
  named: readonly NamedParameterFile[],
  countries: readonly string[],
): readonly string[] {
  const from = args.date('from');
  const parameters = parametersOf(named.map(({ file }) => file));
  if (from === null || from === FIRST_DAY || parameters.definition('country.ldc') === null) return [];
  const law = parameters.on(addDays(from, -1));
  return countries.filter((country) => {
    const member = law.flag('country.ldc', country);
    return member.found && member.value;
  });
}

function bringingOf(
  request: ImportRequest,
  named: readonly NamedParameterFile[],
  name: string,
  io: ParametersIo,
): Bringing {
  const files = named.map(({ file }) => file);
  const { title, reference, address, status } = request;
  return {
    files,
    definitions: new Map(
      parametersOf(files)
        .definitions()
        .map((definition) => [definition.id, definition]),
    ),
    source: { id: `imported.${name}`, title, reference, address },
    status,
    recorded: io.today,
  };
}

function parametersOf(files: readonly ParameterFile[]): Parameters {
  return parametersFrom(files, 'before import');
}
