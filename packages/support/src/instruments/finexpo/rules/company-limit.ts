import type { Found, Reason } from '@kontor/law';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import type { RuleName } from '../../../assessment/reasons.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import { countValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import type { FinexpoInstrument } from '../instrument.ts';

interface Limit {
  readonly awards: number;
  /** More awards in other countries, for innovation and the green transition. */
  readonly otherCountries: boolean;
}

function limitOf(lookup: Found<Readonly<Record<string, unknown>>>): Limit {
  return {
    awards: Number(lookup.value['awards']),
    otherCountries: lookup.value['otherCountries'] === true,
  };
}

/** Innovation or green transition: the two SME instruments by nature, another instrument by its project (FX-33). */
function hasLiftingTheme(instrument: FinexpoInstrument, { project }: Deal): boolean {
  if (instrument === 'FX_SME_INNO' || instrument === 'FX_SME_GREEN') return true;
  const isGreen = project.greenTheme !== null && project.greenTheme !== 'none';
  return isGreen || project.publicInnovationSupport === true;
}

function judged(deal: Deal, name: RuleName, instrument: FinexpoInstrument, limit: Limit): Reason {
  const { runningAwards, country } = deal.project;
  const parts = { comparison: 'less-than', limit: countValue(limit.awards) } as const;
  if (runningAwards === null) return unanswered(name, ['runningAwards'], parts);
  const running = runningAwards.filter((award) => award.instrument === instrument);
  const looked = { ...parts, fact: 'runningAwards', value: countValue(running.length) } as const;
  if (running.length === 0) return reason(name, { ...looked, outcome: 'met' });
  const isSameCountry = running.some((award) => award.country === country);
  const isLifted = limit.otherCountries && hasLiftingTheme(instrument, deal);
  const isWithinNumber = running.length < limit.awards || isLifted;
  if (isWithinNumber && country === null) return unanswered(name, ['country'], looked);
  const key = isSameCountry ? 'finexpo-same-country' : isLifted ? 'finexpo-other-country' : null;
  return reason(name, {
    ...looked,
    outcome: isWithinNumber && !isSameCountry ? 'met' : 'not-met',
    remarks: key === null ? [] : [{ key, values: {} }],
  });
}

/** FX-33: running awards of the company with the same instrument, group companies together (FX-34). */
export function companyLimit(instrument: FinexpoInstrument): Rule {
  return defineRule({ id: 'FX-33', aspect: null }, EVERY_OUTCOME, (deal, name) => {
    const lookup = deal.submissionLaw.table('finexpo.company-limit', instrument);
    if (lookup.found) {
      const found = judged(deal, name, instrument, limitOf(lookup));
      return { ...found, basis: basesOf(lookup) };
    }
    if (lookup.reason === 'no-line') return null;
    return limitNotFound(deal, name, instrument, basesOf(lookup));
  });
}

/** 2025: limits were set, their wording was not found. A first award breaks none of them. */
function limitNotFound(
  { project }: Deal,
  name: RuleName,
  instrument: FinexpoInstrument,
  basis: Reason['basis'],
): Reason {
  if (project.runningAwards === null) return unanswered(name, ['runningAwards'], { basis });
  const running = project.runningAwards.filter((award) => award.instrument === instrument).length;
  return reason(name, {
    outcome: running === 0 ? 'met' : 'unknown',
    fact: 'runningAwards',
    value: countValue(running),
    basis,
    remarks: running === 0 ? [] : [{ key: 'finexpo-limit-not-found', values: {} }],
  });
}
