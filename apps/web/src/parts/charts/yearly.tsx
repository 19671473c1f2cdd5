import type { ReactNode } from 'react';
import type { Language } from '@kontor/law';
import { formatMoney, say } from '@kontor/words';
import type { Pictures } from '../../sheet/sheet.ts';
import { BandAxis, ChartFigure, PLOT, ValueAxis } from './frame.tsx';
import { roundScale } from './scale.ts';

interface Props {
  readonly language: Language;
  readonly pictures: Pictures;
}

/** What the buyer receives and pays, year by year. */
export function CashChart({ language, pictures }: Props): ReactNode {
  const years = yearlyCash(pictures);
  if (years.length === 0) return null;
  const money = (size: number) => formatMoney(language, size.toFixed(2), pictures.currency);
  const scale = roundScale(
    years.flatMap(({ drawn, paid }) => [drawn, -paid]),
    PLOT.height,
  );
  const band = PLOT.width / years.length;
  return (
    <ChartFigure
      language={language}
      id="chart-cash"
      title={`${say(language, 'chart.cash')} · ${pictures.structure}`}
      unit={say(language, 'chart.cash.unit', { currency: pictures.currency })}
      legend={[
        { className: 'bar-drawn', text: say(language, 'chart.drawn') },
        { className: 'bar-principal', text: say(language, 'chart.paid') },
      ]}
      picture={
        <>
          <ValueAxis language={language} scale={scale} />
          {years.map(({ year, drawn, paid }, index) => (
            <g key={year}>
              <Bar
                x={band * index + band * 0.15}
                width={band * 0.7}
                from={0}
                to={drawn}
                scale={scale}
                name="drawn"
              />
              <Bar
                x={band * index + band * 0.15}
                width={band * 0.7}
                from={-paid}
                to={0}
                scale={scale}
                name="principal"
              />
            </g>
          ))}
          <BandAxis labels={years.map(({ year }) => String(year))} />
        </>
      }
      table={
        <YearTable
          language={language}
          columns={[say(language, 'chart.drawn'), say(language, 'chart.paid')]}
          rows={years.map(({ year, drawn, paid }) => ({
            year: String(year),
            cells: [money(drawn), money(paid)],
          }))}
        />
      }
    />
  );
}

/** What the State spends in each budget year. */
export function BudgetChart({ language, pictures }: Props): ReactNode {
  const { budget, currency } = pictures;
  if (budget.length === 0) return null;
  const scale = roundScale(
    budget.map(({ amount }) => amount.size),
    PLOT.height,
  );
  const band = PLOT.width / budget.length;
  const bar = Math.min(band * 0.7, 56);
  return (
    <ChartFigure
      language={language}
      id="chart-budget"
      title={`${say(language, 'chart.budget')} · ${pictures.structure}`}
      unit={say(language, 'chart.budget.unit', { currency })}
      legend={[]}
      picture={
        <>
          <ValueAxis language={language} scale={scale} />
          {budget.map(({ year, amount }, index) => {
            const x = band * (index + 0.5) - bar / 2;
            return (
              <Bar key={year} x={x} width={bar} from={0} to={amount.size} scale={scale} name="principal" />
            );
          })}
          <BandAxis labels={budget.map(({ year }) => year)} />
        </>
      }
      table={
        <YearTable
          language={language}
          columns={[say(language, 'chart.amount')]}
          rows={budget.map(({ year, amount, assumed }) => ({
            year,
            cells: [assumed ? `${amount.text} (${say(language, 'result.assumed')})` : amount.text],
          }))}
        />
      }
    />
  );
}

interface BarProps {
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly scale: ReturnType<typeof roundScale>;
  readonly name: string;
}

function Bar({ x, width, from, to, scale, name }: BarProps): ReactNode {
  const top = scale.at(to);
  return <rect className={`bar-${name}`} x={x} width={width} y={top} height={scale.at(from) - top} />;
}

interface YearTableProps {
  readonly language: Language;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly year: string; readonly cells: readonly string[] }[];
}

function YearTable({ language, columns, rows }: YearTableProps): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say(language, 'chart.year')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, cells }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {cells.map((cell, index) => (
              <td key={index} className="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function yearlyCash({ cash }: Pictures): { year: number; drawn: number; paid: number }[] {
  const years = new Map<number, { year: number; drawn: number; paid: number }>();
  for (const { year, drawn, principal, interest } of cash) {
    const sum = years.get(year) ?? { year, drawn: 0, paid: 0 };
    years.set(year, {
      year,
      drawn: sum.drawn + drawn.size,
      paid: sum.paid + principal.size + interest.size,
    });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}
