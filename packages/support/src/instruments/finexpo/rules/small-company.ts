import type { Exact } from '@kontor/quantities';
import { sizeWithin, staffBelow } from '../../../assessment/company-size.ts';
import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, holds, reason, unanswered } from '../../../assessment/reasons.ts';
import { percentValue } from '../../../assessment/values.ts';

/** FX-07: fewer staff than the limit. */
const staff = defineRule(
  { id: 'FX-07', aspect: 'staff' },
  EVERY_OUTCOME,
  ({ project, submissionLaw }, name) => {
    const below = submissionLaw.integer('finexpo.sme-definition.staff-below');
    return below.found ? staffBelow(name, project, below) : withoutLaw(name, below);
  },
);

/** FX-07: turnover or balance sheet within its limit. */
const size = defineRule(
  { id: 'FX-07', aspect: 'size' },
  EVERY_OUTCOME,
  ({ project, submissionLaw }, name) => {
    const turnover = submissionLaw.money('finexpo.sme-definition.max-turnover');
    const balanceSheet = submissionLaw.money('finexpo.sme-definition.max-balance-sheet');
    if (!turnover.found) return withoutLaw(name, turnover);
    if (!balanceSheet.found) return withoutLaw(name, balanceSheet);
    return sizeWithin(name, project, { turnover, balanceSheet });
  },
);

/** FX-07: the share held by a company that is no SME; exactly the limit passes (S-38). */
const holding = defineRule(
  { id: 'FX-07', aspect: 'holding' },
  EVERY_OUTCOME,
  ({ project, submissionLaw }, name) => {
    const most = submissionLaw.number('finexpo.sme-definition.max-non-sme-holding');
    if (!most.found) return withoutLaw(name, most);
    const parts = { comparison: 'at-most', limit: percentValue(most.value), basis: basesOf(most) } as const;
    const held: Exact | null = project.heldByNonSme;
    if (held === null) return unanswered(name, ['heldByNonSme'], parts);
    const outcome = holds(held, 'at-most', most.value) ? 'met' : 'not-met';
    return reason(name, { ...parts, outcome, fact: 'heldByNonSme', value: percentValue(held) });
  },
);

export const SMALL_COMPANY_RULES = [staff, size, holding] as const;
