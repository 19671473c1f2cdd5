import type { HistoryEntry, Language, ParameterDefinition, Parameters } from '@kontor/law';
import { linesOf, lineOn, parametersHistory } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import type { Arguments } from './arguments.ts';
import { WrongUsage } from './arguments.ts';
import type { CommandResult, ParametersIo } from './io.ts';
import { sentence } from './texts.ts';

/**
 * `kontor parameters list`: one line a parameter, with its value on the day when it has no keys.
 */
export function listCommand(args: Arguments, io: ParametersIo, parameters: Parameters): CommandResult {
  const [, prefix = ''] = args.words;
  const on = args.date('on') ?? io.today;
  const listed = parameters.definitions().filter(({ id }) => id.startsWith(prefix));
  const lines = listed
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((definition) => {
      const value = valueText(definition, on, args.language);
      return `${definition.id}\t${value}\t${definition.label[args.language]}\n`;
    });
  return { code: 0, text: lines.join('') };
}

function valueText(definition: ParameterDefinition, on: LocalDate, language: Language): string {
  if (definition.keyedBy !== undefined) {
    return sentence(language, 'by-key', { count: Object.keys(definition.entries ?? {}).length });
  }
  const line = lineOn(linesOf(definition, null), on);
  if (line === null) return sentence(language, 'no-line');
  if (line.value === null) return sentence(language, 'not-found');
  const currency = definition.currency === undefined ? '' : ` ${definition.currency}`;
  return `${literal(line.value)}${currency} [${line.status}]`;
}

/**
 * `kontor parameters show`: label, rules and every dated line with its documents; with `--on` only what is in force.
 *
 * @throws WrongUsage when no parameter has the id
 */
export function showCommand(args: Arguments, parameters: Parameters): CommandResult {
  const [, id] = args.words;
  if (id === undefined) throw new WrongUsage('missing-option', 'ID');
  const definition = parameters.definition(id);
  if (definition === null) throw new WrongUsage('unknown-parameter-id', id);
  const { language } = args;
  const lines = [
    `${definition.id}: ${definition.label[language]}`,
    sentence(language, 'rules', { detail: definition.rules.join(', ') }),
    ...entriesShown(args, parameters, definition).flatMap((entry) => entryLines(entry, language)),
  ];
  return { code: 0, text: `${lines.join('\n')}\n` };
}

function entriesShown(
  args: Arguments,
  parameters: Parameters,
  definition: ParameterDefinition,
): readonly HistoryEntry[] {
  const key = args.text('key');
  const on = args.date('on');
  const shownKey = key !== null && definition.entries?.[key] === undefined ? '*' : key;
  const history = parametersHistory(parameters, definition.id).filter(
    (entry) => shownKey === null || entry.key === shownKey,
  );
  if (on === null) return history;
  const byKey = Map.groupBy(history, (entry) => entry.key);
  return [...byKey.values()].flatMap((entries) => {
    const line = lineOn(
      entries.map((entry) => entry.line),
      on,
    );
    return entries.filter((entry) => entry.line === line);
  });
}

function entryLines({ key, line, sources }: HistoryEntry, language: Language): string[] {
  const day = (date: string | null): string =>
    date === 'unknown' ? sentence(language, 'unknown') : (date ?? '');
  const keyText = key === '*' ? sentence(language, 'all-others') : key;
  const value = line.value === null ? sentence(language, 'not-found') : literal(line.value);
  const period = `${day(line.from)} – ${day(line.to)}`.trim();
  return [
    `${keyText === null ? '' : `${keyText}  `}${period}  ${value} [${line.status}]`,
    ...sources.map(
      ({ title, reference, address }) =>
        `    ${[title, reference, address].filter((part) => part !== null).join(', ')}`,
    ),
    ...(line.note === undefined ? [] : [`    ${line.note[language]}`]),
  ];
}

function literal(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
