import type { Rule } from '../../../assessment/route.ts';
import { directLoanPremium } from '../credit/premium.ts';
import { bankSearch } from '../rules/bank-search.ts';
import { creditFormIs } from '../rules/credit-form.ts';
import { loanCeiling } from '../rules/loan-ceiling.ts';
import { productOpen } from '../rules/product-state.ts';
import { EXPORT_RULES, creditRules } from '../rules/rule-sets.ts';

/** CR-52: the terms of an insured credit hold for a direct loan too. */
export const rules: readonly Rule[] = [
  productOpen('CR-51', 'CR_BUYER_DIRECT', ['met', 'unknown']),
  creditFormIs('buyer-credit'),
  bankSearch,
  loanCeiling,
  ...EXPORT_RULES,
  ...creditRules(directLoanPremium),
];
