import { basisOf } from '@kontor/law';
import { HUNDRED, dividedBy, scale } from '@kontor/quantities';
import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { moneyValue, percentValue } from '../../../assessment/values.ts';
import { contractAgainst } from '../rules/contract-ceiling.ts';
import { stateLoanShare } from './share.ts';

/**
 * FX-30: the State loan's own ceiling, seen as a ceiling of the contract at the share of the year. With a share of
 * another year a contract above it is open, not refused: the share that will apply is not known (S-22).
 */
export const stateLoanCeiling = defineRule(
  { id: 'FX-30', aspect: 'loan-ceiling' },
  EVERY_OUTCOME,
  (deal, name) => {
    const ceiling = deal.submissionLaw.money('finexpo.mixed.loan-ceiling');
    const share = stateLoanShare(deal);
    if (!ceiling.found || share === null) return null;
    const contract = scale(ceiling.value, dividedBy(HUNDRED, share.percent), 'down');
    const key = share.ofTheYear ? 'finexpo-share-of-year' : 'finexpo-share-of-other-year';
    const values = {
      loan: moneyValue(ceiling.value),
      share: percentValue(share.percent),
      year: { kind: 'text', text: share.year },
    } as const;
    const found = contractAgainst(deal, name, contract, {
      basis: [basisOf(ceiling), ...share.basis],
      remarks: [{ key, values }],
    });
    const isOpen = found.outcome === 'not-met' && !share.ofTheYear;
    return isOpen ? { ...found, outcome: 'unknown' } : found;
  },
);
