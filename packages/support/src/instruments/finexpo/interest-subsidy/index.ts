import { finexpoRoute } from '../finexpo-route.ts';
import { applyBeforeSigning } from '../next.ts';
import { CONCESSIONAL_STEPS, CREDENDO_APPLICATION } from '../steps.ts';
import { INTEREST_SUBSIDY_DOCUMENTS } from './documents.ts';
import { INTEREST_SUBSIDY_RULES } from './rules.ts';
import { interestSubsidyTerms } from './terms.ts';
import { interestSubsidyTimeLimits } from './time-limits.ts';

/** FX_SUBS: a credit without interest for the buyer, with or without a complementary grant. */
export const interestSubsidy = finexpoRoute('FX_SUBS', {
  rules: INTEREST_SUBSIDY_RULES,
  terms: interestSubsidyTerms,
  documents: INTEREST_SUBSIDY_DOCUMENTS,
  steps: () => [CREDENDO_APPLICATION, ...CONCESSIONAL_STEPS],
  timeLimits: interestSubsidyTimeLimits,
  next: applyBeforeSigning,
});
