import type { Basis, Lookup, Reason, Remark } from '@kontor/law';
import type { Money } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { moneyValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import type { CeilingTest } from '../euro-ceiling.ts';
import { againstCeiling, highestWithin } from '../euro-ceiling.ts';

/** What the conversion says beside a compared amount; nothing for an amount in euro. */
export function conversionRemarks(amount: Money, test: CeilingTest): Remark[] {
  if (amount.currency === 'EUR') return [];
  if (test.euros !== null) {
    const key = test.euros.assumed ? 'finexpo-in-euro-assumed' : 'finexpo-in-euro';
    return [{ key, values: { amount: moneyValue(test.euros.money) } }];
  }
  const currency = { kind: 'currency', text: amount.currency } as const;
  return [
    { key: test.side === 'unknown' ? 'finexpo-no-rate' : 'finexpo-far-from-ceiling', values: { currency } },
  ];
}

interface CeilingParts {
  readonly basis: readonly Basis[];
  readonly remarks?: readonly Remark[];
}

/** The contract value against a ceiling in euro, mended by bringing the contract down to it. */
export function contractAgainst(deal: Deal, name: RuleName, ceiling: Money, parts: CeilingParts): Reason {
  const { contractValue } = deal.project;
  const stated = { comparison: 'at-most', limit: moneyValue(ceiling) } as const;
  if (contractValue === null) return unanswered(name, ['contractValue'], { ...stated, basis: parts.basis });
  const test = againstCeiling(deal, contractValue, ceiling);
  const looked = {
    ...stated,
    fact: 'contractValue',
    value: moneyValue(contractValue),
    basis: [...parts.basis, ...test.basis],
    remarks: [...conversionRemarks(contractValue, test), ...(parts.remarks ?? [])],
  } as const;
  if (test.side === 'within') return reason(name, { ...looked, outcome: 'met' });
  if (test.side === 'unknown')
    return reason(name, { ...looked, outcome: 'unknown', missing: ['assumedEuroRate'] });
  const lowered = highestWithin(deal, contractValue, ceiling);
  const remedies = lowered === null ? [] : [[{ fact: 'contractValue', to: moneyValue(lowered) }]];
  return reason(name, { ...looked, outcome: 'not-met', remedies });
}

/** FX-30: contract before VAT at most the ceiling in force on the day of submission (S-10, S-35). */
export function contractCeiling(parameter: string, aspect = 'contract-ceiling'): Rule {
  return defineRule({ id: 'FX-30', aspect }, EVERY_OUTCOME, (deal, name) => {
    const ceiling: Lookup<Money> = deal.submissionLaw.money(parameter);
    return ceiling.found
      ? contractAgainst(deal, name, ceiling.value, { basis: basesOf(ceiling) })
      : withoutLaw(name, ceiling);
  });
}
