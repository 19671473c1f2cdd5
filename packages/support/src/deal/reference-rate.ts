import type { Answer, Cirr } from '@kontor/arrangement';
import { commercialInterestReferenceRate } from '@kontor/arrangement';
import type { Law } from '@kontor/law';
import { exact } from '@kontor/quantities';
import type { FactName, Project } from '../project/facts.ts';

/** The answers without which no table can be entered. */
export const REFERENCE_RATE_FACTS = [
  'contractValue',
  'repaymentYears',
  'drawdownMonths',
  'instalmentsPerYear',
] as const satisfies readonly FactName[];

const MONTHS_A_YEAR = 12;

/**
 * The plain CIRR of a deal under a law (OECD-5): fixed after the contract is signed, so without a surcharge. Null while
 * an answer that enters the table is missing. The caller hands in the law of the day that its question counts (S-10).
 */
export function referenceRate(law: Law, project: Project): Answer<Cirr> | null {
  const { contractValue, repaymentYears, drawdownMonths, instalmentsPerYear, creditSector } = project;
  if (contractValue === null || repaymentYears === null) return null;
  if (drawdownMonths === null || instalmentsPerYear === null) return null;
  return commercialInterestReferenceRate(law, {
    currency: contractValue.currency,
    repaymentYears,
    drawdownYears: exact(drawdownMonths, MONTHS_A_YEAR),
    instalmentsPerYear,
    preContract: false,
    project: creditSector === 'nuclear-new' ? 'nuclear-or-large-hydro' : 'other',
  });
}
