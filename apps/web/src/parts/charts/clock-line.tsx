import type { ReactNode } from 'react';
import type { Language } from '@kontor/law';
import type { ClockPoint } from '../../sheet/sheet.ts';
import { RuleLink } from '../explanation.tsx';

/** The dated constraints of a deal, one under the other, the pressing one marked. */
export function ClockLine({
  language,
  points,
}: {
  readonly language: Language;
  readonly points: readonly ClockPoint[];
}): ReactNode {
  return (
    <ol className="clock">
      {points.map((point, index) => (
        <li key={`${point.text}-${String(index)}`} className={`clock-${point.state}`}>
          <span className="clock-when">{point.when}</span>
          <span className="clock-text">
            {point.state === 'now' ? <strong>{point.text}</strong> : point.text}{' '}
            {point.rule === null ? null : <RuleLink language={language} rule={point.rule} />}
          </span>
          {point.lapse === null ? null : <span className="clock-lapse">{point.lapse}</span>}
        </li>
      ))}
    </ol>
  );
}
