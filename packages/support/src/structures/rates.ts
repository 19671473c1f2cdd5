import type { CreditRate, RateInput } from '@kontor/cashflows';
import { assumption } from '@kontor/cashflows';
import type { Basis, Law } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { rateOfPercent } from '@kontor/quantities';
import type { Deal } from '../deal/deal.ts';
import { derived } from '../deal/deal.ts';
import { referenceRate } from '../deal/reference-rate.ts';
import type { FactName } from '../project/facts.ts';
import { DEFAULT_FREQUENCY } from './frame.ts';

/** A rate that is known for the deal, or the facts (assumptions) that would make it known. */
export type KnownRate =
  | {
      readonly known: true;
      readonly rate: RateInput;
      readonly assumed: boolean;
      readonly basis: readonly Basis[];
    }
  | { readonly known: false; readonly missing: readonly FactName[]; readonly basis: readonly Basis[] };

const yearly = (percent: Exact) => rateOfPercent(percent, 'year');

/**
 * The CIRR of the day of submission: from the table, else as the person assumes it. The comparison takes half-yearly
 * instalments and no drawdown period where these are not answered, and says so.
 */
export const cirr = derived((deal): KnownRate => {
  const { drawdownMonths, instalmentsPerYear, assumedCirr } = deal.project;
  const framed = {
    ...deal.project,
    drawdownMonths: drawdownMonths ?? 0,
    instalmentsPerYear: instalmentsPerYear ?? DEFAULT_FREQUENCY,
  };
  const found = referenceRate(deal.submissionLaw, framed);
  if (found?.kind === 'answer') {
    return { known: true, rate: yearly(found.value.percent), assumed: false, basis: found.basis };
  }
  const basis = found?.kind === 'absent' ? [found.missing] : [];
  if (assumedCirr === null) return { known: false, missing: ['assumedCirr'], basis };
  return { known: true, rate: assumption(yearly(assumedCirr)), assumed: true, basis };
});

/** The bank's margin: as assumed, else Finexpo's published one. */
export function bankMargin(deal: Deal): { rate: RateInput; basis: readonly Basis[] } | null {
  const assumed = deal.project.assumedBankMargin;
  if (assumed !== null) return { rate: assumption(yearly(assumed)), basis: [] };
  const found = deal.submissionLaw.number('finexpo.stabilisation.bank-margin');
  return found.found ? { rate: yearly(found.value), basis: [basisOf(found)] } : null;
}

/** The floating index, which no table gives: only as the person assumes it, the same for every period. */
export function floatingIndex({ project }: Deal): RateInput | null {
  return project.assumedFloatingRate === null ? null : assumption(yearly(project.assumedFloatingRate));
}

/** Floating index plus margin over the whole life of a credit that starts on or after 1 January of year 1. */
export const floating = derived((deal): { credit: CreditRate; basis: readonly Basis[] } | null => {
  const index = floatingIndex(deal);
  const margin = bankMargin(deal);
  if (index === null || margin === null) return null;
  const credit: CreditRate = { kind: 'floating', fixings: [{ from: FIRST_DAY, index }], margin: margin.rate };
  return { credit, basis: margin.basis };
});

const FIRST_DAY = '0001-01-01' as Law['date'];
