import type { Basis } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import { HUNDRED, ONE, dividedBy, minus, scale } from '@kontor/quantities';
import type { Deal } from '../deal/deal.ts';
import { insurancePremium } from '../instruments/credendo/credit/premium.ts';
import type { Measured } from './measures.ts';
import { measured, unmeasured } from './measures.ts';

/** The minimum premium on a structure's own principal; `amount` null while the rate is unknown or outside the formula. */
export interface StructurePremium {
  readonly amount: Money | null;
  readonly cell: Measured;
}

/** Premium on a principal: r × P, or r × P ÷ (1 − r) when it is financed by the loan it is charged on. */
export function premiumOn(deal: Deal, principal: Money): StructurePremium {
  const known = insurancePremium(deal);
  switch (known.kind) {
    case 'waiting':
      return { amount: null, cell: unmeasured({ missing: known.missing }) };
    case 'none':
      return { amount: null, cell: unmeasured({ basis: known.basis, remarks: [known.remark] }) };
    case 'rate': {
      const amount = charged(principal, known.percent, deal.project.premiumPayment === 'financed');
      return { amount, cell: cellOf(amount, known.basis, known.assumed) };
    }
  }
}

function charged(principal: Money, percent: Exact, financed: boolean): Money {
  const rate = dividedBy(percent, HUNDRED);
  const factor = financed ? dividedBy(rate, minus(ONE, rate)) : rate;
  return scale(principal, factor, 'half-away-from-zero');
}

function cellOf(amount: Money, basis: readonly Basis[], assumed: boolean): Measured {
  return measured({ kind: 'money', money: amount }, { basis, assumed });
}

export function premiumPayment(deal: Deal): 'cash' | 'financed' {
  return deal.project.premiumPayment ?? 'cash';
}
