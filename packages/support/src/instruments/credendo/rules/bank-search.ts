import type { Reason } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import { choiceValue, countValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { belgianWorkingDays } from '../credit/working-days.ts';

/** What of the search for a bank is still to be done; null when nothing is, or when an answer is missing. */
export type OpenSearch = 'ask-banks' | 'ask-more-banks' | 'wait-for-banks';

/** Last working day on which a silent bank may still answer (S-51); null while the day of the request is unknown. */
export function silenceEnds(deal: Deal): LocalDate | null {
  const days = deal.law.integer('credendo.bank-search.silence');
  const asked = deal.project.banksAskedOn;
  if (asked === null || !days.found) return null;
  return belgianWorkingDays(deal.law).calendar.addWorkingDays(asked, days.value);
}

export function openSearch(deal: Deal): OpenSearch | null {
  const { bankSearch, banksAsked } = deal.project;
  if (bankSearch === null || bankSearch === 'bank-found') return null;
  if (bankSearch === 'not-asked') return 'ask-banks';
  const wanted = deal.law.integer('credendo.bank-search.banks');
  if (banksAsked !== null && wanted.found && banksAsked < wanted.value) return 'ask-more-banks';
  const ends = silenceEnds(deal);
  return bankSearch === 'asked-no-answer' && ends !== null && deal.on <= ends ? 'wait-for-banks' : null;
}

/**
 * CR-51: Credendo lends only where no bank does: after documented refusals, or silence after a dated request (S-51).
 * A search not yet done is an open step, a bank that was found refuses the loan.
 */
export const bankSearch = defineRule({ id: 'CR-51', aspect: 'bank-search' }, EVERY_OUTCOME, (deal, name) => {
  const { bankSearch: state } = deal.project;
  if (state === null) return unanswered(name, ['bankSearch']);
  const value = choiceValue('bankSearch', state);
  if (state === 'bank-found') return reason(name, { outcome: 'not-met', fact: 'bankSearch', value });
  if (state === 'not-asked') {
    return reason(name, { outcome: 'unknown', weight: 'informs', fact: 'bankSearch', value });
  }
  return evidence(deal, name, state);
});

function evidence(deal: Deal, name: RuleName, state: 'all-refused' | 'asked-no-answer'): Reason {
  const wanted = deal.law.integer('credendo.bank-search.banks');
  const { banksAsked } = deal.project;
  const limit = wanted.found ? countValue(wanted.value) : null;
  const shared = { comparison: 'at-least', limit, basis: basesOf(wanted) } as const;
  if (banksAsked === null) return unanswered(name, ['banksAsked'], shared);
  const counted = { ...shared, fact: 'banksAsked', value: countValue(banksAsked) } as const;
  if (openSearch(deal) === 'ask-more-banks') {
    return reason(name, { ...counted, outcome: 'unknown', weight: 'informs' });
  }
  return state === 'all-refused' ? reason(name, { ...counted, outcome: 'met' }) : silence(deal, name);
}

function silence(deal: Deal, name: RuleName): Reason {
  const ends = silenceEnds(deal);
  const basis = [
    ...basesOf(deal.law.integer('credendo.bank-search.silence')),
    belgianWorkingDays(deal.law).basis,
  ];
  if (ends === null) return unanswered(name, ['banksAskedOn'], { basis });
  const waiting = deal.on <= ends;
  return reason(name, {
    outcome: waiting ? 'unknown' : 'met',
    weight: waiting ? 'informs' : 'decides',
    fact: 'banksAskedOn',
    value: deal.project.banksAskedOn === null ? null : { kind: 'date', date: deal.project.banksAskedOn },
    comparison: 'less-than',
    limit: { kind: 'date', date: ends },
    basis,
  });
}
