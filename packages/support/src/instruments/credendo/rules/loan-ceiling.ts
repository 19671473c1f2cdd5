import type { FactChange } from '@kontor/law';
import type { Money } from '@kontor/quantities';
import { add, compareMoney, ratio, scale } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import { moneyValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { inEuro } from '../../../deal/euro.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import { creditPrincipal } from '../credit/amounts.ts';
import { directLoanPremium } from '../credit/premium.ts';

/** Principal of a loan by Credendo, a financed premium included (S-50); null while either is unknown. */
export function loanPrincipal(deal: Deal): Money | null {
  const credit = creditPrincipal(deal);
  const { premiumPayment } = deal.project;
  if (credit === null || premiumPayment === null) return null;
  if (premiumPayment === 'cash') return credit.money;
  const premium = directLoanPremium(deal);
  return premium.kind === 'rate' && premium.amount !== null ? add(credit.money, premium.amount) : null;
}

/** CR-51: the most that Credendo lends in one transaction, in euro, the ceiling itself included (S-50). */
export const loanCeiling = defineRule({ id: 'CR-51', aspect: 'ceiling' }, EVERY_OUTCOME, (deal, name) => {
  const ceiling = deal.coverLaw.money('credendo.direct-loan.ceiling');
  if (!ceiling.found) return withoutLaw(name, ceiling);
  const shared = {
    comparison: 'at-most',
    limit: moneyValue(ceiling.value),
    basis: basesOf(ceiling),
  } as const;
  const lowest = leastPrincipal(deal);
  if (lowest === null) {
    return unanswered(name, unansweredFacts(deal, ['contractValue', 'localCosts', 'country']), shared);
  }
  const least = inEuro(deal, lowest);
  if (least === null) return unanswered(name, ['assumedEuroRate'], shared);
  const basis = [...shared.basis, ...least.basis];
  const seen = { ...shared, basis, fact: 'contractValue', value: moneyValue(lowest) } as const;
  if (compareMoney(least.money, ceiling.value) > 0) {
    const remedies = smallerContract(deal, least.money, ceiling.value);
    return reason(name, { ...seen, outcome: 'not-met', remedies });
  }
  if (loanPrincipal(deal) !== null) return reason(name, { ...seen, outcome: 'met' });
  return unanswered(name, waitingFor(deal), { ...seen });
});

/** The loan, or what it comes to before a financed premium that is not known yet. */
function leastPrincipal(deal: Deal): Money | null {
  return loanPrincipal(deal) ?? creditPrincipal(deal)?.money ?? null;
}

function waitingFor(deal: Deal): ReturnType<typeof unansweredFacts> {
  const premium = directLoanPremium(deal);
  if (deal.project.premiumPayment === null) return ['premiumPayment'];
  return premium.kind === 'waiting' ? [...premium.missing] : [];
}

/** The loan moves with the contract, so the contract shrinks in the same proportion. */
function smallerContract(deal: Deal, loan: Money, ceiling: Money): readonly (readonly FactChange[])[] {
  const { contractValue } = deal.project;
  if (contractValue === null) return [];
  const to = scale(contractValue, ratio(ceiling, loan), 'floor');
  return [[{ fact: 'contractValue', to: moneyValue(to) }]];
}
