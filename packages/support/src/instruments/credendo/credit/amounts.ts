import { maximumLocalCosts } from '@kontor/arrangement';
import type { Basis, TraceStep } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import {
  HUNDRED,
  add,
  amountText,
  compareMoney,
  dividedBy,
  minus,
  scale,
  smaller,
  toDecimal,
} from '@kontor/quantities';
import { exportContractValue } from '../../../deal/contract.ts';
import { derived } from '../../../deal/deal.ts';

/** An amount with what it was computed from. */
export interface TracedAmount {
  readonly money: Money;
  readonly basis: readonly Basis[];
  readonly trace: readonly TraceStep[];
}

/**
 * The credit for the export part (CR-02): 85 % of the export contract value, less when the advance is larger than the
 * rest. Rounded down to the cent, because the share is a maximum. Null while the contract is unknown.
 */
export const exportCredit = derived((deal): TracedAmount | null => {
  const value = exportContractValue(deal);
  const most = deal.coverLaw.number('credendo.credit.maximum-share');
  if (value === null || !most.found) return null;
  const share = shareOnCredit(most.value, deal.project.advancePayment);
  const money = scale(value, dividedBy(share, HUNDRED), 'floor');
  const step: TraceStep = {
    step: 'credit-amount',
    formula: 'min(maximum share, 100 − advance) × ECV',
    operands: {
      'maximum share': toDecimal(most.value),
      ECV: shown(value),
      ...advanceOperand(deal.project.advancePayment),
    },
    result: shown(money),
  };
  return { money, basis: [basisOf(most)], trace: [step] };
});

function shareOnCredit(most: Exact, advance: Exact | null): Exact {
  return advance === null ? most : smaller(most, minus(HUNDRED, advance));
}

function advanceOperand(advance: Exact | null): Readonly<Record<string, string>> {
  return advance === null ? {} : { advance: toDecimal(advance) };
}

/**
 * Local costs on credit, on top of the export part (S-73), at most the share of the Arrangement. Null while unknown.
 */
export const supportedLocalCosts = derived((deal): TracedAmount | null => {
  const { localCosts, country } = deal.project;
  const value = exportContractValue(deal);
  if (localCosts === null || country === null || value?.currency !== localCosts.currency) return null;
  const maximum = maximumLocalCosts(deal.coverLaw, country, value);
  if (maximum.kind !== 'answer') {
    return localCosts.cents === 0n ? { money: localCosts, basis: [], trace: [] } : null;
  }
  const most = maximum.value.maximum;
  const money = compareMoney(localCosts, most) <= 0 ? localCosts : most;
  const step: TraceStep = {
    step: 'supported-local-costs',
    formula: 'min(local costs, maximum)',
    operands: { 'local costs': shown(localCosts), maximum: shown(most) },
    result: shown(money),
  };
  return { money, basis: maximum.basis, trace: [...maximum.trace, step] };
});

/** Export credit and supported local costs together: the principal before any financed premium. */
export const creditPrincipal = derived((deal): TracedAmount | null => {
  const credit = exportCredit(deal);
  const local = supportedLocalCosts(deal);
  const onTop = deal.coverLaw.flag('oecd.official-support.local-costs-on-top');
  if (credit === null || local === null) return null;
  const money = add(credit.money, local.money);
  const step: TraceStep = {
    step: 'credit-principal',
    formula: 'export credit + supported local costs',
    operands: { 'export credit': shown(credit.money), 'supported local costs': shown(local.money) },
    result: shown(money),
  };
  const basis = local.money.cents === 0n ? credit.basis : [...credit.basis, ...local.basis, basisOf(onTop)];
  return { money, basis, trace: [...credit.trace, ...local.trace, step] };
});

export function shown(value: Money): string {
  return `${amountText(value)} ${value.currency}`;
}
