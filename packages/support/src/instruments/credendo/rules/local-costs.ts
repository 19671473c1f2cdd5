import { maximumLocalCosts } from '@kontor/arrangement';
import type { Exact, Money } from '@kontor/quantities';
import { HUNDRED, compareMoney, dividedBy, plus, scale } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import { moneyValue } from '../../../assessment/values.ts';
import { exportContractValue } from '../../../deal/contract.ts';
import type { Deal } from '../../../deal/deal.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import { arrangementBinds } from '../credit/arrangement-binds.ts';

/** OECD-2: local costs that may be supported, a share of the export contract value by income category. */
export const localCosts = defineRule({ id: 'OECD-2', aspect: 'local-costs' }, EVERY_OUTCOME, (deal, name) => {
  if (!arrangementBinds(deal)) return null;
  const { localCosts: given, country } = deal.project;
  const exportValue = exportContractValue(deal);
  if (given === null || country === null || exportValue?.currency !== given.currency) {
    return unanswered(name, unansweredFacts(deal, ['localCosts', 'country', 'contractValue']));
  }
  const maximum = maximumLocalCosts(deal.coverLaw, country, exportValue);
  const fact = { fact: 'localCosts', value: moneyValue(given), comparison: 'at-most' } as const;
  if (maximum.kind !== 'answer') {
    const basis = maximum.kind === 'absent' ? [maximum.missing] : [];
    // Without local costs every limit is kept, also one that is not known.
    return reason(name, { ...fact, outcome: given.cents === 0n ? 'met' : 'unknown', basis });
  }
  const met = compareMoney(given, maximum.value.maximum) <= 0;
  const most = mostLocalCosts(deal, maximum.value.maximum, maximum.value.percent);
  return reason(name, {
    ...fact,
    outcome: met ? 'met' : 'not-met',
    limit: moneyValue(maximum.value.maximum),
    basis: maximum.basis,
    remarks: maximum.remarks,
    remedies: met ? [] : [[{ fact: 'localCosts', to: moneyValue(most) }]],
  });
});

/**
 * Most local costs that keep the rule. When the export value is what remains of the contract, every euro less of local
 * costs is a euro more of export value: the share s of it becomes s / (1 + s) of the whole contract.
 */
function mostLocalCosts(deal: Deal, maximum: Money, percent: Exact): Money {
  const { exportContractValue: given, contractValue } = deal.project;
  if (given !== null || contractValue === null) return maximum;
  return scale(contractValue, dividedBy(percent, plus(HUNDRED, percent)), 'floor');
}
