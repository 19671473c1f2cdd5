import type { Weight } from '@kontor/law';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue } from '../../../assessment/values.ts';

/**
 * FX-06: public client. It decides for the SME instruments and technical assistance, and for State loans and mixed credit,
 * whose borrower is the State; elsewhere a private buyer is only a warning (S-37).
 */
export function publicClient(weight: Exclude<Weight, 'informs'>): Rule {
  return defineRule({ id: 'FX-06', aspect: null }, EVERY_OUTCOME, (deal, name) => {
    const { buyerType } = deal.project;
    const isPublic = deal.submissionLaw.list('finexpo.buyer.public');
    const unsettled = deal.submissionLaw.list('finexpo.buyer.unsettled');
    if (!isPublic.found) return { ...withoutLaw(name, isPublic), weight };
    if (!unsettled.found) return { ...withoutLaw(name, unsettled), weight };
    const items = isPublic.value.map((code) => choiceValue('buyerType', code));
    const parts = {
      weight,
      comparison: 'one-of',
      limit: { kind: 'list', items },
      basis: basesOf(isPublic),
    } as const;
    if (buyerType === null) return unanswered(name, ['buyerType'], parts);
    const looked = { ...parts, fact: 'buyerType', value: choiceValue('buyerType', buyerType) } as const;
    if (isPublic.value.includes(buyerType)) return reason(name, { ...looked, outcome: 'met' });
    if (!unsettled.value.includes(buyerType)) return reason(name, { ...looked, outcome: 'not-met' });
    const remarks = [{ key: 'finexpo-public-ownership', values: {} }];
    return reason(name, { ...looked, outcome: 'unknown', basis: basesOf(isPublic, unsettled), remarks });
  });
}
