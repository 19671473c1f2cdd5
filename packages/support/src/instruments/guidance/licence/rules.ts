import { basisOf } from '@kontor/law';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { choiceValue } from '../../../assessment/values.ts';
import { manualRouting, regionOfSeat, seatRouting } from '../shared/seat-routing.ts';

/**
 * IF-42: civil goods show no sign of control and need no question; any doubt is one for the Region. The answer is
 * never that the export is allowed.
 */
const control = defineRule({ id: 'IF-42', aspect: 'control' }, EVERY_OUTCOME, ({ project }, name) => {
  const { use } = project;
  if (use === null) return unanswered(name, ['use']);
  const civil = use === 'civil';
  return reason(name, {
    outcome: civil ? 'not-met' : 'met',
    fact: 'use',
    value: choiceValue('use', use),
    remarks: [{ key: civil ? 'guidance.no-sign-of-control' : 'guidance.ask-your-region', values: {} }],
  });
});

/** IF-42: someone under sanctions or an embargo: stop and make contact. */
const embargo = defineRule({ id: 'IF-42', aspect: 'embargo' }, ['not-met'], ({ project }, name) =>
  project.sanctioned === true
    ? reason(name, {
        outcome: 'not-met',
        weight: 'warns',
        fact: 'sanctioned',
        value: { kind: 'flag', flag: true },
      })
    : null,
);

/** IF-41: in Wallonia the service is told of some contracts for military goods before they are signed. */
const beforeSignature = defineRule(
  { id: 'IF-41', aspect: 'before-signature' },
  EVERY_OUTCOME,
  (deal, name) => {
    const routing = seatRouting(deal);
    const { use, contractSigned } = deal.project;
    if (routing.kind !== 'routed' || use !== 'military') return null;
    const days = deal.law.integer('agency.licence.information-before-signature', routing.licenceService);
    if (!days.found) return null;
    const shared = {
      weight: 'warns',
      limit: { kind: 'days', count: days.value },
      basis: [basisOf(days)],
    } as const;
    if (contractSigned === null) return unanswered(name, ['contractSigned'], shared);
    return reason(name, {
      ...shared,
      outcome: contractSigned ? 'not-met' : 'met',
      fact: 'contractSigned',
      value: { kind: 'flag', flag: contractSigned },
      comparison: 'fails',
    });
  },
);

export const rules: readonly Rule[] = [control, embargo, regionOfSeat, manualRouting, beforeSignature];
