import { basisOf } from '@kontor/law';
import type { TimeLimit } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import type { FactName } from '../../../project/facts.ts';

function monthsLimit(
  deal: Deal,
  key: string,
  rule: string,
  parameter: string,
  startsWith: FactName | null,
): TimeLimit {
  const months = deal.coverLaw.integer(parameter);
  return {
    key,
    rule,
    months: months.found ? months.value : null,
    workingDays: null,
    startsWith,
    basis: [basisOf(months)],
  };
}

/** CR-12: the promise of cover lapses and frees its capacity. */
export function promiseLapses(deal: Deal): TimeLimit {
  return monthsLimit(
    deal,
    'credendo-promise',
    'CR-12',
    'credendo.promise.validity',
    deal.project.promiseIssuedOn === null ? null : 'promiseIssuedOn',
  );
}

/** CR-70: an unpaid instalment is notified in time. */
export function overdueNotice(deal: Deal): TimeLimit {
  return monthsLimit(deal, 'credendo-overdue-notice', 'CR-70', 'credendo.overdue-notice', null);
}

/** Limits of every policy that insures a debtor. */
export function policyLimits(deal: Deal): readonly TimeLimit[] {
  return [promiseLapses(deal), overdueNotice(deal)];
}

export function noLimits(): readonly TimeLimit[] {
  return [];
}
