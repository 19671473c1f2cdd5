import type { ReactNode } from 'react';
import type { Language, ParameterDefinition, ParameterLine, Source } from '@kontor/law';
import {
  formatDate,
  formatMoney,
  formatPercent,
  formatRounded,
  formatDecimal,
  say,
  sayAny,
} from '@kontor/words';
import { addressOf } from '../addresses.ts';
import { CertaintyWord } from './certainty.tsx';

interface HistoryProps {
  readonly language: Language;
  readonly parameter: ParameterDefinition;
  readonly sources: Readonly<Record<string, Source>>;
  /** Names of the keys, where they have one. */
  readonly keyNames: Readonly<Record<string, string>>;
  /** Show this key alone. */
  readonly only: string | null;
  /** Keys to show at most; the parameter's own page shows all. */
  readonly most: number | null;
}

/** All dated lines of a parameter with status and sources; for a keyed one, key by key. */
export function ParameterHistory(props: HistoryProps): ReactNode {
  const { language, parameter, only, most } = props;
  const rows = rowsOf(props).filter(({ key }) => only === null || key === only);
  const keyed = parameter.keyedBy !== undefined;
  const shown = most === null ? rows : rows.slice(0, most);
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={parameter.label[language]}>
      <table className="history">
        <thead>
          <tr>
            {keyed ? <th scope="col">{say(language, 'parameter.key')}</th> : null}
            <th scope="col" className="number">
              {say(language, 'parameter.value')}
            </th>
            <th scope="col">{say(language, 'parameter.from')}</th>
            <th scope="col">{say(language, 'parameter.to')}</th>
            <th scope="col">{say(language, 'parameter.status')}</th>
            <th scope="col">{say(language, 'parameter.source')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, line }, index) => (
            <tr key={`${key ?? ''}-${String(index)}`}>
              {keyed ? <th scope="row">{name}</th> : null}
              <LineCells {...props} line={line} />
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length ? (
        <p className="soft">
          <a href={addressOf(language, { section: 'parameters', id: parameter.id })}>
            {say(language, 'parameter.all', { count: rows.length })}
          </a>
        </p>
      ) : null}
    </div>
  );
}

interface Row {
  readonly key: string | null;
  readonly name: string;
  readonly line: ParameterLine;
}

function rowsOf({ language, parameter, keyNames }: HistoryProps): readonly Row[] {
  const newestFirst = (lines: readonly ParameterLine[]) =>
    [...lines].sort((a, b) =>
      (b.from === 'unknown' ? '' : b.from).localeCompare(a.from === 'unknown' ? '' : a.from),
    );
  const plain = newestFirst(parameter.lines ?? []).map((line) => ({ key: null, name: '', line }));
  const entries = Object.entries(parameter.entries ?? {}).flatMap(([key, lines]) =>
    newestFirst(lines).map((line) => ({ key, name: keyNames[key] ?? key, line })),
  );
  const others = newestFirst(parameter.otherwise ?? []).map((line) => ({
    key: 'otherwise',
    name: say(language, 'parameter.otherwise'),
    line,
  }));
  return [...plain, ...entries, ...others];
}

interface LineProps extends HistoryProps {
  readonly line: ParameterLine;
}

function LineCells({ language, parameter, sources, line }: LineProps): ReactNode {
  const { status } = line;
  return (
    <>
      <td className="number">
        {valueText(language, parameter, line.value)}
        {line.note === undefined ? null : <span className="remark">{line.note[language]}</span>}
      </td>
      <td>{dayText(language, line.from)}</td>
      <td>{line.to === null ? say(language, 'parameter.in-force') : dayText(language, line.to)}</td>
      <td>
        {status === 'verified' ? (
          say(language, 'status.verified')
        ) : (
          <CertaintyWord certainty={{ status, word: say(language, `status.${status}`) }} />
        )}
      </td>
      <td className="source-cell">
        {line.sources.map((id) => (
          <SourceName key={id} source={sources[id]} id={id} />
        ))}
      </td>
    </>
  );
}

export function SourceName({
  source,
  id,
}: {
  readonly source: Source | undefined;
  readonly id: string;
}): ReactNode {
  if (source === undefined) return <span className="source">{id}</span>;
  const text = source.reference === null ? source.title : `${source.title}, ${source.reference}`;
  return (
    <span className="source">
      {source.address === null ? (
        text
      ) : (
        <a href={source.address} rel="noreferrer">
          {text}
        </a>
      )}
    </span>
  );
}

function dayText(language: Language, day: ParameterLine['from'] | 'unknown'): string {
  return day === 'unknown' ? say(language, 'parameter.unknown-date') : formatDate(language, day);
}

/** A raw value of the data in the notation of the language; tables are shown as they stand. */
export function valueText(
  language: Language,
  { kind, currency }: ParameterDefinition,
  value: unknown,
): ReactNode {
  if (value === null) return say(language, 'parameter.not-found');
  switch (kind) {
    case 'money':
      return formatMoney(language, String(value), currency ?? '');
    case 'percent':
      return formatPercent(language, String(value));
    case 'decimal':
      return formatRounded(language, String(value), 12);
    case 'years':
      return say(language, 'value.years', {
        count: Number(value),
        number: formatRounded(language, String(value), 4),
      });
    case 'integer':
      return formatDecimal(language, String(value));
    case 'flag':
      return say(language, value === true ? 'value.yes' : 'value.no');
    case 'choice':
      return sayAny(language, String(value));
    case 'list':
      return (value as readonly string[]).join(', ');
    case 'table':
      return <TableValue language={language} value={value} />;
  }
}

function TableValue({
  language,
  value,
}: {
  readonly language: Language;
  readonly value: unknown;
}): ReactNode {
  return (
    <details className="raw">
      <summary>{say(language, 'parameter.table')}</summary>
      <pre>{JSON.stringify(value, null, 1)}</pre>
    </details>
  );
}
