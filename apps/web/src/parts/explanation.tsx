import type { ReactNode } from 'react';
import type { Language } from '@kontor/law';
import { say } from '@kontor/words';
import { addressOf } from '../addresses.ts';
import type { BasisView, FigureView, TraceView } from '../sheet/sheet.ts';
import { CertaintyWord } from './certainty.tsx';

/** A figure that opens into its computation and its dated sources. */
export function Figure({
  language,
  figure,
}: {
  readonly language: Language;
  readonly figure: FigureView;
}): ReactNode {
  const opens = figure.trace.length + figure.basis.length + figure.remarks.length > 0;
  const face = (
    <>
      <span className="figure-label">{figure.label}</span>{' '}
      <span className={figure.known ? 'figure-value' : 'figure-value figure-unknown'}>{figure.value}</span>{' '}
      {figure.assumed === null ? null : <span className="certainty certainty-assumed">{figure.assumed}</span>}{' '}
      <CertaintyWord certainty={figure.certainty} />
    </>
  );
  if (!opens) return <div className="figure">{face}</div>;
  return (
    <details className="figure">
      <summary>{face}</summary>
      <div className="explanation">
        {figure.remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        <Trace language={language} trace={figure.trace} />
        <Bases language={language} basis={figure.basis} />
      </div>
    </details>
  );
}

/** The steps of a computation, each with its formula and operands. */
export function Trace({
  language,
  trace,
}: {
  readonly language: Language;
  readonly trace: readonly TraceView[];
}): ReactNode {
  if (trace.length === 0) return null;
  return (
    <>
      <p className="explanation-title">{say(language, 'result.figure.open')}</p>
      <ol className="trace">
        {trace.map((step, index) => (
          <li key={`${step.step}-${String(index)}`}>
            <span className="trace-step">{step.step}</span>{' '}
            <span className="trace-result">{step.result}</span>
            <code>{step.formula}</code>
            <span className="trace-operands">
              {step.operands.map(({ label, value }) => `${label} = ${value}`).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What a reason or figure rests on: the dated line of a parameter, and the document it was read in. */
export function Bases({
  language,
  basis,
}: {
  readonly language: Language;
  readonly basis: readonly BasisView[];
}): ReactNode {
  if (basis.length === 0) return null;
  return (
    <ul className="bases">
      {basis.map((one) => (
        <li key={`${one.parameter}-${one.key ?? ''}`}>
          <a href={parameterAddress(language, one)}>
            {one.parameter}
            {one.key === null ? '' : ` · ${one.key}`}
          </a>
          {one.title === '' ? null : <span> {one.title}</span>}
          {one.reference === null ? null : <span>, {one.reference}</span>}
          {one.period === null ? null : <span className="soft"> · {one.period}</span>}{' '}
          <CertaintyWord certainty={one.certainty} />
        </li>
      ))}
    </ul>
  );
}

function parameterAddress(language: Language, { parameter, key }: BasisView): string {
  const query = key === null ? {} : { query: new URLSearchParams({ key }).toString() };
  return addressOf(language, { section: 'parameters', id: parameter, ...query });
}

export function RuleLink({
  language,
  rule,
}: {
  readonly language: Language;
  readonly rule: string;
}): ReactNode {
  return (
    <a className="rule-link" href={addressOf(language, { section: 'rules', id: rule })}>
      {rule}
    </a>
  );
}
