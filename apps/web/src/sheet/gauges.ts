import type { Assessment, FigureJson } from '@kontor/support';
import type { Exact } from '@kontor/quantities';
import { dividedBy, exact, minus, parseExact, times, toDecimal } from '@kontor/quantities';
import { formatRounded, say } from '@kontor/words';
import type { Gauge } from './sheet.ts';
import type { Wording } from './wording.ts';

const ACCOUNTS = [
  { label: 'capacity.own', ceiling: 'credendo-capacity-own', left: 'credendo-capacity-own-left' },
  { label: 'capacity.state', ceiling: 'credendo-capacity-state', left: 'credendo-capacity-state-left' },
] as const;

const BILLION = exact(1_000_000_000n);

/** How much of each account of Credendo is used, where an assessed route shows it. */
export function gaugesOf(wording: Wording, { routes }: Assessment): readonly Gauge[] {
  const figures = new Map<string, FigureJson>();
  for (const route of routes) for (const figure of route.figures) figures.set(figure.name, figure);
  return ACCOUNTS.flatMap(({ label, ceiling, left }) => {
    const gauge = gaugeOf(wording, figures.get(ceiling), figures.get(left));
    return gauge === null ? [] : [{ label: say(wording.language, label), ...gauge }];
  });
}

function gaugeOf(
  wording: Wording,
  ceiling: FigureJson | undefined,
  left: FigureJson | undefined,
): Omit<Gauge, 'label'> | null {
  const whole = amountOf(ceiling);
  const rest = amountOf(left);
  if (whole === null || rest === null || whole.n <= 0n) return null;
  const used = minus(whole, rest);
  const periods = wording.basis(left?.basis ?? []).flatMap(({ period }) => period ?? []);
  const { language } = wording;
  return {
    text: say(language, 'capacity.text', {
      used: billions(wording, used),
      ceiling: billions(wording, whole),
    }),
    permille: Number(toDecimal(times(dividedBy(used, whole), exact(1000n)), 0)),
    note:
      periods[0] === undefined
        ? null
        : say(language, 'capacity.note', { period: periods[0], left: billions(wording, rest) }),
  };
}

function billions({ language }: Wording, amount: Exact): string {
  const number = formatRounded(language, toDecimal(dividedBy(amount, BILLION)), 2);
  return say(language, 'capacity.billions', { number });
}

function amountOf(figure: FigureJson | undefined): Exact | null {
  const value = figure?.value ?? null;
  return value !== null && 'amount' in value ? parseExact(value.amount) : null;
}
