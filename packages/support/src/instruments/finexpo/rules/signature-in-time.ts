import type { Basis, Reason } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { addMonths } from '@kontor/quantities';
import { defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { reason } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { dateValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import type { FinexpoInstrument } from '../instrument.ts';

/** The planned signature against the end of a span; a warning, because every such span can be extended on request. */
function plannedBy(deal: Deal, name: RuleName, end: LocalDate, basis: readonly Basis[]): Reason | null {
  const { plannedSignatureOn: planned, contractSigned } = deal.project;
  if (planned === null || contractSigned === true) return null;
  const limit = dateValue(end);
  const isInTime = planned <= end;
  return reason(name, {
    outcome: isInTime ? 'met' : 'not-met',
    weight: 'warns',
    fact: 'plannedSignatureOn',
    value: dateValue(planned),
    comparison: 'at-most',
    limit,
    basis,
    remedies: isInTime ? [] : [[{ fact: 'plannedSignatureOn', to: limit }]],
  });
}

/** FX-22: signed before the promise lapses. */
export function signedWithinPromise(instrument: FinexpoInstrument): Rule {
  return defineRule({ id: 'FX-22', aspect: null }, ['met', 'not-met'], (deal, name) => {
    const promise = deal.submissionLaw.table('finexpo.promise', instrument);
    const { promiseIssuedOn } = deal.project;
    if (!promise.found || promiseIssuedOn === null) return null;
    const end = addMonths(promiseIssuedOn, Number(promise.value['months']));
    return plannedBy(deal, name, end, [basisOf(promise)]);
  });
}

/** FX-23: signed while the rate is held; a renewal may bring another rate. */
export const signedWhileRateHeld = defineRule(
  { id: 'FX-23', aspect: null },
  ['met', 'not-met'],
  (deal, name) => {
    const months = deal.submissionLaw.integer('finexpo.stabilisation.rate-validity');
    const { decisionLetterOn } = deal.project;
    if (!months.found || decisionLetterOn === null) return null;
    return plannedBy(deal, name, addMonths(decisionLetterOn, months.value), [basisOf(months)]);
  },
);
