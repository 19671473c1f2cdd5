import type { ReactNode } from 'react';
import type { Language } from '@kontor/law';
import { formatDecimal, say } from '@kontor/words';
import type { Scale } from './scale.ts';

export const PICTURE = { width: 560, height: 240, left: 84, right: 8, top: 10, bottom: 26 } as const;
export const PLOT = {
  width: PICTURE.width - PICTURE.left - PICTURE.right,
  height: PICTURE.height - PICTURE.top - PICTURE.bottom,
} as const;

interface FigureProps {
  readonly language: Language;
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly legend: readonly { readonly className: string; readonly text: string }[];
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

/** A picture with its title, its unit, its legend, and its table one click away. */
export function ChartFigure({ language, id, title, unit, legend, picture, table }: FigureProps): ReactNode {
  return (
    <figure className="chart">
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p className="chart-unit">{unit}</p>
        {legend.length === 0 ? null : (
          <ul className="legend">
            {legend.map(({ className, text }) => (
              <li key={text}>
                <svg width="12" height="12" aria-hidden="true" focusable="false">
                  <rect width="12" height="12" className={className} />
                </svg>
                {text}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      <svg viewBox={`0 0 ${String(PICTURE.width)} ${String(PICTURE.height)}`} role="img" aria-labelledby={id}>
        <g transform={`translate(${String(PICTURE.left)} ${String(PICTURE.top)})`}>{picture}</g>
      </svg>
      <details className="chart-table">
        <summary>
          {say(language, 'chart.table')}
          <span className="unseen">: {title}</span>
        </summary>
        {table}
      </details>
    </figure>
  );
}

/** Lines and labels of the value axis. */
export function ValueAxis({
  language,
  scale,
}: {
  readonly language: Language;
  readonly scale: Scale;
}): ReactNode {
  return (
    <g className="axis">
      {scale.ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${String(scale.at(tick))})`}>
          <line x2={PLOT.width} className={tick === 0 ? 'axis-zero' : 'axis-line'} />
          <text x="-8" dy="0.32em" textAnchor="end">
            {tickText(language, tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

function tickText(language: Language, tick: number): string {
  return formatDecimal(language, Number.isInteger(tick) ? String(tick) : tick.toFixed(2));
}

/** Labels under bands; so many are left out that they do not touch. */
export function BandAxis({ labels }: { readonly labels: readonly string[] }): ReactNode {
  const band = PLOT.width / labels.length;
  const every = Math.max(1, Math.ceil(46 / band));
  return (
    <g className="axis">
      {labels.map((label, index) =>
        index % every === 0 ? (
          <text key={index} x={band * (index + 0.5)} y={PLOT.height + 18} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
    </g>
  );
}
