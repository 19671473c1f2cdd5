import { defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, reason } from '../../../assessment/reasons.ts';
import { countValue, percentValue } from '../../../assessment/values.ts';

/** FX-41: the grant is paid in parts while the contract is carried out. */
export const grantPayments = defineRule({ id: 'FX-41', aspect: null }, ['met'], ({ submissionLaw }, name) => {
  const payments = submissionLaw.integer('finexpo.grant.payments');
  if (!payments.found) return null;
  const limit = countValue(payments.value);
  return reason(name, {
    outcome: 'met',
    weight: 'informs',
    comparison: 'equals',
    limit,
    basis: basesOf(payments),
  });
});

/** FX-42: settled every half-year on the bank's documents, also while the credit is being drawn. */
export const halfYearlySettlement = defineRule({ id: 'FX-42', aspect: null }, ['met'], (_deal, name) =>
  reason(name, { outcome: 'met', weight: 'informs' }),
);

/** FX-43: the National Bank pays the invoices of a State loan once Finexpo has approved them. */
export const statePayment = defineRule({ id: 'FX-43', aspect: null }, ['met'], (_deal, name) =>
  reason(name, { outcome: 'met', weight: 'informs' }),
);

/** FX-44: the advance comes from the State loan, later invoices from both credits in proportion. */
export const mixedPayment = defineRule({ id: 'FX-44', aspect: null }, ['met'], (_deal, name) =>
  reason(name, { outcome: 'met', weight: 'informs' }),
);

/** FX-26: the signed contract is the one that was promised, within a tolerance that never lifts a ceiling (S-45). */
export const decreeTolerance = defineRule(
  { id: 'FX-26', aspect: null },
  ['met'],
  ({ submissionLaw }, name) => {
    const tolerance = submissionLaw.number('finexpo.decree.tolerance');
    if (!tolerance.found) return null;
    return reason(name, {
      outcome: 'met',
      weight: 'informs',
      comparison: 'at-most',
      limit: percentValue(tolerance.value),
      basis: basesOf(tolerance),
    });
  },
);
