import type { Reason } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { holds, reason, unanswered } from '../../../assessment/reasons.ts';
import { percentValue } from '../../../assessment/values.ts';
import type { FactName } from '../../../project/facts.ts';
import type { CoverPercentage } from '../credit/cover.ts';
import {
  commercialCover,
  hangsOnGreenPackage,
  ordinaryCommercialCover,
  politicalCover,
} from '../credit/cover.ts';

/**
 * CR-05: cover asked for commercial risk. More than Credendo gives is cut, not refused, so the rule warns; but whether
 * the cover asked for hangs on the green package cannot be said while the buyer is unknown (S-64).
 */
export const commercialPercentage = defineRule(
  { id: 'CR-05', aspect: 'commercial' },
  EVERY_OUTCOME,
  (deal, name) => {
    const cover = commercialCover(deal);
    const asked = deal.project.coverCommercial;
    if (cover === null) {
      return unanswered(name, ['buyerType'], { weight: asked === null ? 'warns' : 'decides' });
    }
    return askedCover(name, 'coverCommercial', asked, cover);
  },
);

/** CR-05: cover asked for political risk. */
export const politicalPercentage = defineRule(
  { id: 'CR-05', aspect: 'political' },
  ['met', 'not-met'],
  (deal, name) => {
    const cover = politicalCover(deal);
    return cover === null ? null : askedCover(name, 'coverPolitical', deal.project.coverPolitical, cover);
  },
);

function askedCover(name: RuleName, fact: FactName, asked: Exact | null, cover: CoverPercentage): Reason {
  return reason(name, {
    outcome: asked === null || holds(asked, 'at-most', cover.most) ? 'met' : 'not-met',
    weight: 'warns',
    fact,
    value: asked === null ? null : percentValue(asked),
    comparison: 'at-most',
    limit: percentValue(cover.most),
    basis: [cover.basis],
  });
}

/** CR-24: a private debtor has the cover of the green package once Credendo has accepted the project in it (S-64). */
export const greenPackage = defineRule(
  { id: 'CR-24', aspect: 'green-package' },
  EVERY_OUTCOME,
  (deal, name) => {
    const { greenPackageAccepted: accepted, greenTheme } = deal.project;
    const green = deal.coverLaw.number('credendo.cover.green');
    const ordinary = ordinaryCommercialCover(deal);
    if (!green.found || ordinary === null || holds(ordinary.percent, 'at-least', green.value)) return null;
    const concerned = accepted !== null || hangsOnGreenPackage(deal);
    if (!concerned && (greenTheme === null || greenTheme === 'none')) return null;
    return reason(name, {
      outcome: accepted === null ? 'unknown' : accepted ? 'met' : 'not-met',
      weight: 'informs',
      fact: 'greenPackageAccepted',
      value: accepted === null ? null : { kind: 'flag', flag: accepted },
      limit: percentValue(green.value),
      basis: [basisOf(green)],
    });
  },
);
