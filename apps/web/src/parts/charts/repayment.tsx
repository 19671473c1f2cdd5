import type { ReactNode } from 'react';
import type { Language } from '@kontor/law';
import { say } from '@kontor/words';
import type { CashPoint, Pictures } from '../../sheet/sheet.ts';
import { BandAxis, ChartFigure, PLOT, ValueAxis } from './frame.tsx';
import { roundScale } from './scale.ts';

interface Props {
  readonly language: Language;
  readonly pictures: Pictures;
}

/** Each instalment as principal and interest, the balance outstanding as a line on its own scale. */
export function RepaymentChart({ language, pictures }: Props): ReactNode {
  const points = pictures.cash.filter(({ principal, interest }) => principal.size + interest.size > 0);
  if (points.length === 0) return null;
  return (
    <ChartFigure
      language={language}
      id="chart-repayment"
      title={`${say(language, 'chart.repayment')} · ${pictures.structure}`}
      unit={say(language, 'chart.repayment.unit', { currency: pictures.currency })}
      legend={[
        { className: 'bar-principal', text: say(language, 'chart.principal') },
        { className: 'bar-interest', text: say(language, 'chart.interest') },
        { className: 'bar-balance', text: say(language, 'chart.balance') },
      ]}
      picture={<Instalments language={language} points={points} />}
      table={<InstalmentTable language={language} points={points} />}
    />
  );
}

interface PointsProps {
  readonly language: Language;
  readonly points: readonly CashPoint[];
}

function Instalments({ language, points }: PointsProps): ReactNode {
  const scale = roundScale(
    points.map(({ principal, interest }) => principal.size + interest.size),
    PLOT.height,
  );
  const balances = roundScale(
    points.map(({ balance }) => balance.size),
    PLOT.height,
  );
  const band = PLOT.width / points.length;
  const bar = { width: band * 0.7, inset: band * 0.15 };
  const line = points.map(
    ({ balance }, index) => `${String(band * (index + 0.5))},${String(balances.at(balance.size))}`,
  );
  return (
    <>
      <ValueAxis language={language} scale={scale} />
      {points.map(({ principal, interest }, index) => {
        const foot = scale.at(principal.size);
        const head = scale.at(principal.size + interest.size);
        const x = band * index + bar.inset;
        return (
          <g key={index}>
            <rect className="bar-principal" x={x} width={bar.width} y={foot} height={PLOT.height - foot} />
            <rect className="bar-interest" x={x} width={bar.width} y={head} height={foot - head} />
          </g>
        );
      })}
      <polyline className="line-balance" points={line.join(' ')} />
      <BandAxis labels={points.map(({ year }) => String(year))} />
    </>
  );
}

function InstalmentTable({ language, points }: PointsProps): ReactNode {
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={say(language, 'chart.repayment')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(language, 'chart.date')}</th>
            {(['principal', 'interest', 'balance'] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {say(language, `chart.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point, index) => (
            <tr key={index}>
              <th scope="row">{point.label}</th>
              <td className="number">{point.principal.text}</td>
              <td className="number">{point.interest.text}</td>
              <td className="number">{point.balance.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
