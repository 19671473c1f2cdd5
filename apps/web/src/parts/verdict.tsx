import type { ReactNode } from 'react';
import type { Outcome } from '@kontor/law';
import type { Verdict } from '@kontor/support';

/** One shape for each verdict, so that colour never carries it alone. */
const SHAPES: Readonly<Record<Verdict, ReactNode>> = {
  fits: <path d="M3.2 8.4l3 3 6.4-6.8" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  'fits-if': (
    <>
      <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 2.4a5.6 5.6 0 0 0 0 11.2z" fill="currentColor" />
    </>
  ),
  'cannot-say': (
    <circle
      cx="8"
      cy="8"
      r="5.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeDasharray="3 2.6"
    />
  ),
  'does-not-fit': <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="2.2" />,
};

export function VerdictChip({
  verdict,
  word,
}: {
  readonly verdict: Verdict;
  readonly word: string;
}): ReactNode {
  return (
    <span className={`chip chip-${verdict}`}>
      <Shape>{SHAPES[verdict]}</Shape>
      {word}
    </span>
  );
}

const OUTCOME_VERDICT: Readonly<Record<Outcome, Verdict>> = {
  met: 'fits',
  'not-met': 'does-not-fit',
  unknown: 'cannot-say',
};

export function OutcomeMark({
  outcome,
  word,
}: {
  readonly outcome: Outcome;
  readonly word: string;
}): ReactNode {
  const verdict = OUTCOME_VERDICT[outcome];
  return (
    <span className={`outcome outcome-${outcome}`}>
      <Shape>{SHAPES[verdict]}</Shape>
      {word}
    </span>
  );
}

function Shape({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <svg className="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
