import type { Law } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import { HUNDRED, dividedBy, scale } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { answered, gather } from './answer.ts';
import type { IncomeCategory } from './country-category.ts';
import { countryCategory, incomeCategory } from './country-category.ts';
import { moneyOperand, percentOperand } from './operand.ts';

export interface MaximumLocalCosts {
  readonly maximum: Money;
  /** Share of the export contract value, in percent. */
  readonly percent: Exact;
  readonly category: IncomeCategory;
}

/**
 * Local costs that may be supported (OECD-2).
 *
 * @param country ISO 3166-1 alpha-3 of the buyer's country
 * @param exportContractValue contract value without local costs
 * @returns absent when no country list is known for the date
 */
export function maximumLocalCosts(
  law: Law,
  country: string,
  exportContractValue: Money,
): Answer<MaximumLocalCosts> {
  const listed = countryCategory(law, country);
  if (listed.kind !== 'answer') return listed;
  const category = incomeCategory(listed.value);
  const found = gather(law.number('oecd.local-costs.maximum', category));
  if (found.kind === 'absent') return found;
  const [percent] = found.values;
  const maximum = scale(exportContractValue, dividedBy(percent, HUNDRED), 'half-away-from-zero');
  return answered({ maximum, percent, category }, [...listed.basis, ...found.basis], {
    remarks: listed.remarks,
    trace: [
      {
        step: 'local-costs-category',
        formula: 'High Income OECD → I, else II',
        operands: { country, classification: listed.value.classification },
        result: category,
      },
      {
        step: 'maximum-local-costs',
        formula: 'share × ECV',
        operands: { share: percentOperand(percent), ECV: moneyOperand(exportContractValue) },
        result: moneyOperand(maximum),
      },
    ],
  });
}
