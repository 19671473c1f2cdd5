import type { CreditPlan, EffectiveRate } from '@kontor/cashflows';
import type { Basis } from '@kontor/law';
import type { Money } from '@kontor/quantities';
import type { Measure } from '../assessment/document.ts';
import type { RouteId } from '../assessment/route.ts';
import type { Deal } from '../deal/deal.ts';
import type { FactName } from '../project/facts.ts';
import { buyerCost, buyerTotal } from './composition.ts';
import type { Composition } from './composition.ts';
import type { Frame } from './frame.ts';
import type { Measured } from './measures.ts';
import { measured, remark, unmeasured } from './measures.ts';

/** Cash from the State on a day (negative: back to it), gathered into budget years afterwards. */
export interface StateFlow {
  readonly year: number;
  readonly amount: Money;
  readonly assumed: boolean;
}

/** One way to pay for the deal, laid out as far as it can be. */
export interface Layout {
  readonly measures: Readonly<Record<Measure, Measured>>;
  /** Null while it cannot be computed. */
  readonly composition: Composition | null;
  readonly budget: readonly StateFlow[];
  readonly missing: readonly FactName[];
}

export interface Structure {
  readonly id: string;
  /** The routes that it combines: it is as feasible as the least feasible of them. */
  readonly routes: readonly RouteId[];
  lay(deal: Deal, frame: Frame): Layout;
}

/** What the buyer pays, from a composition whose rates are all known. */
export function buyerMeasures(
  composition: Composition,
  frame: Frame,
  basis: readonly Basis[],
): { 'buyer-cost': Measured; 'buyer-total': Measured } {
  const assumed = composition.plans.some((plan) => plan.assumed);
  const total = buyerTotal(composition, frame.currency);
  return {
    'buyer-cost': rateCell(buyerCost(composition), assumed, basis),
    'buyer-total': measured({ kind: 'money', money: total }, { assumed, basis }),
  };
}

function rateCell(rate: EffectiveRate, assumed: boolean, basis: readonly Basis[]): Measured {
  if (rate.kind !== 'rate') return unmeasured({ remarks: [remark('no-yearly-rate')] });
  return measured({ kind: 'percent-per-annum', number: rate.percent }, { assumed, basis });
}

/** Both measures of the buyer open, for want of facts or of a published rate. */
export function buyerOpen(
  missing: readonly FactName[],
  basis: readonly Basis[],
): { 'buyer-cost': Measured; 'buyer-total': Measured } {
  return { 'buyer-cost': unmeasured({ missing, basis }), 'buyer-total': unmeasured({ missing, basis }) };
}

export function plansOf(...plans: readonly (CreditPlan | null)[]): CreditPlan[] {
  return plans.filter((plan) => plan !== null);
}

/** What the structure leaves to the buyer's own means, paid in equal parts on the pay days. */
export function ownPart(frame: Frame, carried: bigint): Money {
  const cents = frame.contract.cents - carried;
  return { cents: cents < 0n ? 0n : cents, currency: frame.currency };
}

export const NOTHING = (frame: Frame): Measured =>
  measured({ kind: 'money', money: { cents: 0n, currency: frame.currency } });
