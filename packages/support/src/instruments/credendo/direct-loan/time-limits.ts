import { basisOf } from '@kontor/law';
import type { TimeLimit } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { silenceEnds } from '../rules/bank-search.ts';
import { promiseLapses } from '../shared/time-limits.ts';

/** CR-51: the working days that a silent bank still has (S-51). */
function banksAnswer(deal: Deal): TimeLimit {
  const days = deal.law.integer('credendo.bank-search.silence');
  const ends = silenceEnds(deal);
  return {
    key: 'credendo-bank-silence',
    rule: 'CR-51',
    months: null,
    workingDays: days.found ? days.value : null,
    startsWith: 'banksAskedOn',
    ...(ends === null ? {} : { on: ends }),
    basis: [basisOf(days)],
  };
}

export function timeLimits(deal: Deal): readonly TimeLimit[] {
  return [banksAnswer(deal), promiseLapses(deal)];
}
