import type { Addition, Language } from '@kontor/law';
import type { Difference, RefusedRow } from './difference.ts';
import type { FaultyLine, TableKind, TableReading } from './tables/table.ts';
import { shown } from '../shown.ts';
import { faultText, offenceText, sentence } from './texts.ts';

export interface ImportReport {
  readonly kind: TableKind;
  readonly file: string;
  readonly reading: TableReading;
  readonly difference: Difference;
  readonly language: Language;
}

/** What an import changes, one line a change: `+` added, `?` days declared not found, `!` refused, `-` skipped; unchanged rows are counted. */
export function reportOf(report: ImportReport): string {
  const { kind, file, reading, difference, language } = report;
  const faults = (severity: FaultyLine['severity']): FaultyLine[] =>
    reading.faults.filter((fault) => fault.severity === severity);
  const heading = sentence(language, 'heading', {
    kind,
    file,
    added: difference.added.filter(({ addition }) => addition.line.value !== null).length,
    unchanged: difference.unchanged.length,
    refused: difference.refused.length + faults('refused').length,
    skipped: faults('skipped').length,
  });
  const lines = [
    heading,
    ...difference.added.map(({ addition }) => additionText(addition, language)),
    ...faults('skipped').map((fault) => `- ${faultLine(fault, language)}`),
    ...faults('refused').map((fault) => `! ${faultLine(fault, language)}`),
    ...difference.refused.map((row) => `! ${refusedText(row, language)}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function additionText({ parameter, key, line, closes }: Addition, language: Language): string {
  const period = `${line.from} – ${line.to ?? ''}`.trim();
  if (line.value === null) return `? ${parameter} ${key ?? ''} ${period} ${sentence(language, 'not-found')}`;
  const change = `+ ${parameter} ${key ?? ''} ${period} ${JSON.stringify(line.value)}`;
  if (closes === undefined) return change;
  const { from, lastDay } = closes;
  const since = from === 'unknown' ? sentence(language, 'unknown') : from;
  return `${change} (${sentence(language, 'closes', { from: since, lastDay })})`;
}

function faultLine({ at, fault, detail, severity }: FaultyLine, language: Language): string {
  return sentence(language, severity, { at, reason: withDetail(faultText(language, fault), detail) });
}

function refusedText({ row, offence, detail }: RefusedRow, language: Language): string {
  const what = `${row.parameter} ${row.key} ${row.from}`;
  const reason = `${what}, ${withDetail(offenceText(language, offence), detail)}`;
  return sentence(language, 'refused', { at: row.at, reason });
}

function withDetail(text: string, detail: string): string {
  return detail === '' ? text : `${text} (${shown(detail)})`;
}
