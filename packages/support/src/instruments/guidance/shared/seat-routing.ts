import type { FirstContact } from '@kontor/regions';
import { firstContact } from '@kontor/regions';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { reason, unanswered } from '../../../assessment/reasons.ts';
import type { OpenStep } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';

/**
 * Where the company's seat leads (IF-10). No seat in Belgium is an answer, an unknown postcode a question (S-84); a
 * postcode that was given speaks for itself.
 */
export const seatRouting = derived((deal): FirstContact => {
  const { seatPostcode, establishedInBelgium } = deal.project;
  if (seatPostcode === null && establishedInBelgium === false) return firstContact(deal.law, null);
  return firstContact(deal.law, seatPostcode ?? undefined);
});

/** IF-10: the Region of the seat. Unknown while the postcode is; the manual queue speaks through IF-14. */
export const regionOfSeat = defineRule({ id: 'IF-10', aspect: 'seat' }, ['met', 'unknown'], (deal, name) => {
  const routing = seatRouting(deal);
  if (routing.kind === 'manual') return null;
  if (routing.kind !== 'routed') return unanswered(name, ['seatPostcode']);
  return reason(name, {
    outcome: 'met',
    fact: 'seatPostcode',
    value: { kind: 'text', text: routing.postcode },
    limit: { kind: 'choice', list: 'region', code: routing.region },
    basis: routing.basis,
  });
});

/** IF-14: without a seat that leads to a Region the Agency finds the right agency by hand. */
export const manualRouting = defineRule({ id: 'IF-14', aspect: 'manual' }, ['not-met'], (deal, name) => {
  const routing = seatRouting(deal);
  if (routing.kind !== 'manual') return null;
  const noSeat = routing.cause === 'no-seat-in-belgium';
  return reason(name, {
    outcome: 'not-met',
    weight: 'informs',
    fact: noSeat ? 'establishedInBelgium' : 'seatPostcode',
    value:
      routing.postcode === null ? { kind: 'flag', flag: false } : { kind: 'text', text: routing.postcode },
    basis: routing.basis,
    remarks: [{ key: `guidance.${routing.cause}`, values: {} }],
  });
});

/** AG-09: a company without a Belgian seat joins only as a partner, on the written agreement of an agency. */
export const seatForMission = defineRule(
  { id: 'AG-09', aspect: 'seat' },
  EVERY_OUTCOME,
  ({ project }, name) => {
    const { establishedInBelgium } = project;
    if (establishedInBelgium === null) return unanswered(name, ['establishedInBelgium']);
    return reason(name, {
      outcome: establishedInBelgium ? 'met' : 'not-met',
      weight: establishedInBelgium ? 'decides' : 'informs',
      fact: 'establishedInBelgium',
      value: { kind: 'flag', flag: establishedInBelgium },
    });
  },
);

const MANUAL: OpenStep = { key: 'guidance-manual-routing', by: 'agency', opens: true };

/** The step that opens a route of the Region while no Region is found. */
export function routingSteps(deal: Deal): OpenStep[] {
  return seatRouting(deal).kind === 'manual' ? [MANUAL] : [];
}
