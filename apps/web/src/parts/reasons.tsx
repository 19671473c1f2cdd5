import type { ReactNode } from 'react';
import type { Language } from '@kontor/law';
import { say } from '@kontor/words';
import type { ReasonRow } from '../sheet/sheet.ts';
import { CertaintyWord } from './certainty.tsx';
import { Bases, RuleLink } from './explanation.tsx';
import { OutcomeMark } from './verdict.tsx';

interface ReasonTableProps {
  readonly language: Language;
  readonly caption: string;
  readonly rows: readonly ReasonRow[];
}

/** Condition, the project's value, the limit and the rule, one row for each reason. */
export function ReasonTable({ language, caption, rows }: ReasonTableProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    <table className="reasons">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say(language, 'result.condition')}</th>
          <th scope="col" className="number">
            {say(language, 'result.project')}
          </th>
          <th scope="col" className="number">
            {say(language, 'result.limit')}
          </th>
          <th scope="col">{say(language, 'result.outcome')}</th>
          <th scope="col">{say(language, 'result.rule')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Reason key={`${row.rule}-${String(index)}`} language={language} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Reason({ language, row }: { readonly language: Language; readonly row: ReasonRow }): ReactNode {
  const broken = row.outcome === 'not-met' && row.weight === 'decides';
  return (
    <tr>
      <th scope="row">
        {row.condition}
        {row.remarks.map((remark) => (
          <span key={remark} className="remark">
            {remark}
          </span>
        ))}
      </th>
      <td data-label={say(language, 'result.project')} className={broken ? 'number broken' : 'number'}>
        {row.project}
      </td>
      <td data-label={say(language, 'result.limit')} className="number">
        {row.limit}
      </td>
      <td data-label={say(language, 'result.outcome')}>
        <OutcomeMark outcome={row.outcome} word={row.outcomeWord} />
        {row.weightWord === null ? null : <span className="remark">{row.weightWord}</span>}
      </td>
      <td data-label={say(language, 'result.rule')} className="rule-cell">
        <RuleLink language={language} rule={row.rule} /> <CertaintyWord certainty={row.certainty} />
        <Sources language={language} row={row} />
      </td>
    </tr>
  );
}

function Sources({ language, row }: { readonly language: Language; readonly row: ReasonRow }): ReactNode {
  if (row.basis.length === 0) return null;
  return (
    <details className="row-sources">
      <summary>
        {say(language, 'parameter.source')}
        <span className="unseen">
          {' '}
          {row.rule}, {row.condition}
        </span>
      </summary>
      <Bases language={language} basis={row.basis} />
    </details>
  );
}
