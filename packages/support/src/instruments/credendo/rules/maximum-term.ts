import type { Answer, Sector } from '@kontor/arrangement';
import { SECTORS, climateTermBand, maximumRepaymentTerm } from '@kontor/arrangement';
import type { Reason } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { basesOf, holds, reason, unanswered } from '../../../assessment/reasons.ts';
import { yearsValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import { arrangementBinds } from '../credit/arrangement-binds.ts';

/** CR-03: the longest repayment term of the sector on the day cover is granted. */
export const maximumTerm = defineRule({ id: 'CR-03', aspect: 'term' }, EVERY_OUTCOME, (deal, name) => {
  if (!arrangementBinds(deal)) return null;
  const { repaymentYears, creditSector, country } = deal.project;
  if (repaymentYears === null || creditSector === null || country === null) {
    return unanswered(name, unansweredFacts(deal, ['repaymentYears', 'creditSector', 'country']));
  }
  const sector = SECTORS.find((candidate) => candidate === creditSector);
  if (sector === undefined) return ofSectorUnderstanding(name, repaymentYears);
  return sector === 'climate-change'
    ? climateTerm(deal, name, repaymentYears, country)
    : sectorTerm(name, repaymentYears, maximumRepaymentTerm(deal.coverLaw, sector, country));
});

/** Ships and aircraft have understandings of their own, which the data does not hold. */
function ofSectorUnderstanding(name: RuleName, years: Exact): Reason {
  return reason(name, {
    outcome: 'unknown',
    fact: 'repaymentYears',
    value: yearsValue(years),
    remarks: [{ key: 'credendo.sector-understanding', values: {} }],
  });
}

function sectorTerm(name: RuleName, years: Exact, maximum: Answer<Exact>): Reason {
  const fact = { fact: 'repaymentYears', value: yearsValue(years), comparison: 'at-most' } as const;
  if (maximum.kind !== 'answer') {
    const basis = maximum.kind === 'absent' ? [maximum.missing] : [];
    return reason(name, { ...fact, outcome: 'unknown', basis });
  }
  const limit = yearsValue(maximum.value);
  const met = holds(years, 'at-most', maximum.value);
  return reason(name, {
    ...fact,
    outcome: met ? 'met' : 'not-met',
    limit,
    basis: maximum.basis,
    remarks: maximum.remarks,
    remedies: met ? [] : [[{ fact: 'repaymentYears', to: limit }]],
  });
}

/** S-58: up to the term of every project class passes, up to the highest is open, above it is refused. */
function climateTerm(deal: Deal, name: RuleName, years: Exact, country: string): Reason {
  const sector: Sector = 'climate-change';
  const band = climateTermBand(deal.coverLaw, years);
  const whole = sectorTerm(name, years, maximumRepaymentTerm(deal.coverLaw, sector, country));
  if (band.kind !== 'answer' || band.value === 'every-class') return whole;
  const everyClass = deal.coverLaw.number('oecd.term.climate-every-class');
  if (band.value === 'class-unknown') return { ...whole, outcome: 'unknown', remedies: [] };
  return everyClass.found
    ? {
        ...whole,
        basis: [...whole.basis, ...basesOf(everyClass)],
        remedies: [[{ fact: 'repaymentYears', to: yearsValue(everyClass.value) }]],
      }
    : whole;
}
