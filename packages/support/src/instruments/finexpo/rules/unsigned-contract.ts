import type { Reason } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { addDays } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { reason, requires } from '../../../assessment/reasons.ts';
import { dateValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';

/**
 * FX-03 for the concessional instruments: nothing is signed before the Council has approved. A signature that is a
 * fact cannot be undone, so there is no remedy (S-05).
 */
export const unsignedUntilApproval = defineRule(
  { id: 'FX-03', aspect: 'until-approval' },
  EVERY_OUTCOME,
  ({ project }, name) => {
    const { contractSigned, contractSignedOn, decisionLetterOn } = project;
    const isSignedAfterDecision =
      contractSigned === true &&
      contractSignedOn !== null &&
      decisionLetterOn !== null &&
      contractSignedOn >= decisionLetterOn;
    if (contractSigned === true && contractSignedOn === null && decisionLetterOn !== null)
      return signedOnUnknownDay(name, 'at-least');
    if (!isSignedAfterDecision) return requires(name, 'contractSigned', contractSigned, false);
    return reason(name, {
      outcome: 'met',
      fact: 'contractSignedOn',
      value: dateValue(contractSignedOn),
      comparison: 'at-least',
      limit: dateValue(decisionLetterOn),
    });
  },
);

/** FX-03 for stabilisation: unsigned when the application arrives; a later signature is met, with a warning (S-30). */
export const unsignedOnArrival = defineRule(
  { id: 'FX-03', aspect: 'on-arrival' },
  EVERY_OUTCOME,
  (deal, name) => {
    const { contractSigned, contractSignedOn, submissionOn } = deal.project;
    if (contractSigned !== true || submissionOn === null)
      return requires(name, 'contractSigned', contractSigned, false);
    if (contractSignedOn === null) return signedOnUnknownDay(name, 'more-than');
    return reason(name, {
      outcome: contractSignedOn > submissionOn ? 'met' : 'not-met',
      fact: 'contractSignedOn',
      value: dateValue(contractSignedOn),
      comparison: 'more-than',
      limit: dateValue(submissionOn),
    });
  },
);

function signedOnUnknownDay(name: RuleName, comparison: 'at-least' | 'more-than'): Reason {
  return reason(name, {
    outcome: 'unknown',
    fact: 'contractSignedOn',
    comparison,
    missing: ['contractSignedOn'],
  });
}

/** S-30: a signature between arrival and decision is a risk of its own, not a refusal. */
export const signedBeforeDecision = defineRule(
  { id: 'FX-03', aspect: 'before-decision' },
  ['not-met'],
  ({ project }, name) => {
    const { contractSignedOn, submissionOn, decisionLetterOn } = project;
    if (project.contractSigned !== true || contractSignedOn === null || submissionOn === null) return null;
    if (contractSignedOn <= submissionOn) return null;
    if (decisionLetterOn !== null && contractSignedOn >= decisionLetterOn) return null;
    return reason(name, {
      outcome: 'not-met',
      weight: 'warns',
      fact: 'contractSignedOn',
      value: dateValue(contractSignedOn),
      comparison: 'at-least',
      limit: decisionLetterOn === null ? null : dateValue(decisionLetterOn),
    });
  },
);

/** First day on which the planned signature is not certainly too early, and whether the decision is already dated. */
function earliestSignature({ project }: Deal): { readonly day: LocalDate; readonly decided: boolean } | null {
  if (project.decisionLetterOn !== null) return { day: project.decisionLetterOn, decided: true };
  return project.submissionOn === null ? null : { day: addDays(project.submissionOn, 1), decided: false };
}

/** The planned day while it can still be kept; a plan whose day has passed unsigned is no plan any more. */
function standingPlan({ project, on }: Deal): LocalDate | null {
  const { plannedSignatureOn } = project;
  return plannedSignatureOn !== null && plannedSignatureOn >= on ? plannedSignatureOn : null;
}

/**
 * FX-03: the planned day of signature, once the day of submission or decision is known. Moving the plan mends it; while the
 * decision has no date, a remark says that the day found is the earliest, not a safe one.
 */
export const plannedSignature = defineRule(
  { id: 'FX-03', aspect: 'planned-signature' },
  EVERY_OUTCOME,
  (deal, name) => {
    const { contractSigned } = deal.project;
    const plannedSignatureOn = standingPlan(deal);
    const earliest = earliestSignature(deal);
    if (contractSigned === true || earliest === null || earliest.day <= deal.on) return null;
    const limit = dateValue(earliest.day);
    const remarks = earliest.decided ? [] : [{ key: 'finexpo-sign-after-approval', values: {} }];
    const parts = { fact: 'plannedSignatureOn', comparison: 'at-least', limit, remarks } as const;
    if (plannedSignatureOn === null)
      return reason(name, { ...parts, outcome: 'unknown', weight: 'warns', missing: ['plannedSignatureOn'] });
    const isLateEnough = plannedSignatureOn >= earliest.day;
    return reason(name, {
      ...parts,
      outcome: isLateEnough ? 'met' : 'not-met',
      value: dateValue(plannedSignatureOn),
      remedies: isLateEnough ? [] : [[{ fact: 'plannedSignatureOn', to: limit }]],
    });
  },
);
