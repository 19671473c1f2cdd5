import type { Basis, Law, TraceStep } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { minus, plus } from '@kontor/quantities';
import { bondMaturity } from './bond-maturity.ts';
import type { Absence, Answer } from './answer.ts';
import { absent, answered, gather } from './answer.ts';
import type { BandTable, BondTable, CirrProject } from './cirr-table.ts';
import { bandFor, cirrTableOf } from './cirr-table.ts';
import { cirrFromBond } from './cirr-from-bond.ts';
import { operand, percentOperand } from './operand.ts';

export interface CirrCase {
  /** ISO 4217. */
  readonly currency: string;
  readonly repaymentYears: Exact;
  readonly drawdownYears: Exact;
  readonly instalmentsPerYear: number;
  /** Weighted average life in years of a profile that is not the standard one; null for the standard one. */
  readonly weightedAverageLifeYears?: Exact | null;
  /** The rate is fixed before the export contract is signed. */
  readonly preContract: boolean;
  readonly project: CirrProject;
}

export interface Cirr {
  /** Percent per annum. */
  readonly percent: Exact;
  /** Part of it that is the surcharge for fixing before the contract. */
  readonly surcharge: Exact | null;
}

/**
 * Commercial interest reference rate on the law's date (OECD-5): by bands of the repayment term until 14 July
 * 2023, by the maturity of the base bond from 15 July 2023.
 *
 * @returns absent without a published table for the currency and date, beyond its last band, and for a fixing
 * before the contract under the 2023 rules, whose surcharge was not found
 */
export function commercialInterestReferenceRate(law: Law, cirrCase: CirrCase): Answer<Cirr> {
  const lookup = law.table('oecd.cirr.table', cirrCase.currency);
  if (!lookup.found) return absent(lookup);
  const table = cirrTableOf(lookup.value);
  const basis = basisOf(lookup);
  return table.method === 'bond-maturity'
    ? byBondMaturity(law, table, cirrCase, basis)
    : byBand(law, table, cirrCase, basis);
}

function byBand(law: Law, table: BandTable, cirrCase: CirrCase, tableBasis: Basis): Answer<Cirr> {
  const { repaymentYears, preContract, project } = cirrCase;
  const band = bandFor(table, repaymentYears);
  const printed = band?.rates[project] ?? band?.rates.other;
  if (band === null || printed === undefined) return beyondTable(tableBasis);
  const basis = [tableBasis];
  if (band.rates[project] === undefined) basis.push(basisOf(law.choice('oecd.cirr.table-without-columns')));
  const read: TraceStep = {
    step: 'cirr-band',
    formula: 'smallest band whose upper end is not below RT',
    operands: { RT: operand(repaymentYears), band: band.printed, project },
    result: percentOperand(printed),
  };
  const { surchargeIncluded } = table;
  if (surchargeIncluded !== null) {
    if (preContract)
      return answered({ percent: printed, surcharge: surchargeIncluded }, basis, { trace: [read] });
    const percent = minus(printed, surchargeIncluded);
    const trace = [read, surchargeStep('printed − surcharge', printed, surchargeIncluded, percent)];
    // S-75: that the printed rate less the surcharge is the plain rate stands in no source.
    return answered({ percent, surcharge: null }, basis, { trace, assumed: true });
  }
  if (!preContract) return answered({ percent: printed, surcharge: null }, basis, { trace: [read] });
  return withSurcharge(law, printed, basis, [read]);
}

function byBondMaturity(law: Law, table: BondTable, cirrCase: CirrCase, tableBasis: Basis): Answer<Cirr> {
  const maturity = bondMaturity(law, cirrCase);
  if (maturity.kind !== 'answer') return maturity;
  const printed = table.rates.get(maturity.value);
  if (printed === undefined) return beyondTable(tableBasis);
  const rate = cirrFromBond(law, table, printed);
  if (rate.kind !== 'answer') return rate;
  const basis = [tableBasis, ...maturity.basis, ...rate.basis];
  const trace = [...maturity.trace, ...rate.trace];
  return cirrCase.preContract
    ? withSurcharge(law, rate.value, basis, trace)
    : answered({ percent: rate.value, surcharge: null }, basis, { trace });
}

function withSurcharge(
  law: Law,
  rate: Exact,
  basis: readonly Basis[],
  trace: readonly TraceStep[],
): Answer<Cirr> {
  const found = gather(law.number('oecd.cirr.pre-contract-surcharge'));
  if (found.kind === 'absent') return { ...found, basis };
  const [surcharge] = found.values;
  const percent = plus(rate, surcharge);
  const step = surchargeStep('CIRR + surcharge', rate, surcharge, percent);
  return answered({ percent, surcharge }, [...basis, ...found.basis], { trace: [...trace, step] });
}

function surchargeStep(formula: string, rate: Exact, surcharge: Exact, result: Exact): TraceStep {
  const operands = { rate: percentOperand(rate), surcharge: percentOperand(surcharge) };
  return { step: 'pre-contract-surcharge', formula, operands, result: percentOperand(result) };
}

/** The table exists but prints nothing for this term: as unknown as a table that does not exist. */
function beyondTable(table: Basis): Absence {
  return { kind: 'absent', missing: { ...table, status: 'not-found' }, reason: 'no-line', basis: [table] };
}
