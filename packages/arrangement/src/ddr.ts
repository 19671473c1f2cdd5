import type { Law } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { compare, dividedBy, parseExact, plus, roundedTo, times } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { absent, answered, gather } from './answer.ts';
import { operand, percentOperand } from './operand.ts';

/**
 * Published differentiated discount rate of a currency, percent per annum (OECD-9). Its table holds rows
 * `{ fromYears, belowYears, rate }`.
 *
 * @returns absent while no published value is in the data
 */
export function differentiatedDiscountRate(law: Law, currency: string, repaymentYears: Exact): Answer<Exact> {
  const lookup = law.table('oecd.ddr.published', currency);
  if (!lookup.found) return absent(lookup);
  const rate = rowValue(lookup.value['rates'], 'rate', repaymentYears);
  if (rate === null) return { kind: 'absent', missing: basisOf(lookup), reason: 'no-line', basis: [] };
  return answered(rate, [basisOf(lookup)]);
}

/**
 * The differentiated discount rate from an average of CIRRs (OECD-9): plus the margin of the repayment term,
 * rounded to the nearest ten basis points. How the average is taken since the reform of July 2023 was not found,
 * so the average is the caller's assumption and the answer is marked so.
 *
 * @param averageCirr percent per annum
 */
export function discountRateFromAverage(law: Law, averageCirr: Exact, repaymentYears: Exact): Answer<Exact> {
  const margin = ddrMargin(law, repaymentYears);
  if (margin.kind !== 'answer') return margin;
  const found = gather(law.number('oecd.ddr.rounding-step'));
  if (found.kind === 'absent') return found;
  const [step] = found.values;
  const sum = plus(averageCirr, margin.value);
  const rate = times(roundedTo(dividedBy(sum, step), 0, 'half-away-from-zero'), step);
  const trace = {
    step: 'differentiated-discount-rate',
    formula: 'average CIRR + margin, to the nearest step',
    operands: {
      'average CIRR': percentOperand(averageCirr),
      margin: percentOperand(margin.value),
      step: operand(step),
    },
    result: percentOperand(rate),
  };
  return answered(rate, [...margin.basis, ...found.basis], { trace: [trace], assumed: true });
}

/** Margin of the differentiated discount rate in percentage points, by repayment term. */
export function ddrMargin(law: Law, repaymentYears: Exact): Answer<Exact> {
  const found = gather(law.table('oecd.ddr.margins'));
  if (found.kind === 'absent') return found;
  const [table] = found.values;
  const margin = rowValue(table['margins'], 'margin', repaymentYears);
  if (margin === null) throw new TypeError('oecd.ddr.margins has no row for the term');
  return answered(margin, found.basis);
}

type Row = Readonly<Record<string, unknown>>;

function rowValue(rows: unknown, column: string, years: Exact): Exact | null {
  if (!Array.isArray(rows)) throw new TypeError(`a table by term has no rows with ${column}`);
  const row = (rows as readonly Row[]).find((candidate) => holds(candidate, years));
  const value = row?.[column];
  return typeof value === 'string' ? parseExact(value) : null;
}

/** The lower end belongs to the row, the upper end does not. */
function holds(row: Row, years: Exact): boolean {
  const { fromYears, belowYears } = row as { readonly fromYears: string; readonly belowYears: string | null };
  if (compare(years, parseExact(fromYears)) < 0) return false;
  return belowYears === null || compare(years, parseExact(belowYears)) < 0;
}
