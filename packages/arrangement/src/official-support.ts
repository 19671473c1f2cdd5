import type { Law } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import { HUNDRED, add, compareMoney, dividedBy, money, scale } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { answered, gather } from './answer.ts';
import { maximumLocalCosts } from './local-costs.ts';
import { moneyOperand, percentOperand } from './operand.ts';

/** What official support may reach, in two lines that stay apart: the export contract and local costs (S-73). */
export interface MaximumOfficialSupport {
  /** Share of the export contract value, in percent. */
  readonly percent: Exact;
  readonly ofExportContract: Money;
  /** Local costs that may be supported on top: those of the project, up to their own limit. */
  readonly ofLocalCosts: Money;
  readonly total: Money;
}

export interface SupportedContract {
  /** ISO 3166-1 alpha-3 of the buyer's country. */
  readonly country: string;
  /** Contract value without local costs. */
  readonly exportContractValue: Money;
  /** Null when there are none. */
  readonly localCosts: Money | null;
}

/** Largest amount of credit with official support, without the premium (OECD-2, S-73). */
export function maximumOfficialSupport(
  law: Law,
  contract: SupportedContract,
): Answer<MaximumOfficialSupport> {
  const { country, exportContractValue, localCosts } = contract;
  const found = gather(law.number('oecd.official-support.maximum'));
  if (found.kind === 'absent') return found;
  const [percent] = found.values;
  const ofExportContract = scale(exportContractValue, dividedBy(percent, HUNDRED), 'half-away-from-zero');
  const step = {
    step: 'maximum-official-support',
    formula: 'share × ECV',
    operands: { share: percentOperand(percent), ECV: moneyOperand(exportContractValue) },
    result: moneyOperand(ofExportContract),
  };
  if (localCosts === null || localCosts.cents === 0n) {
    const ofLocalCosts = money(0, exportContractValue.currency);
    const value = { percent, ofExportContract, ofLocalCosts, total: ofExportContract };
    return answered(value, found.basis, { trace: [step] });
  }
  const limit = maximumLocalCosts(law, country, exportContractValue);
  if (limit.kind !== 'answer') return limit;
  const onTop = gather(law.flag('oecd.official-support.local-costs-on-top'));
  if (onTop.kind === 'absent') return onTop;
  const { maximum } = limit.value;
  const ofLocalCosts = compareMoney(localCosts, maximum) <= 0 ? localCosts : maximum;
  const [isOnTop] = onTop.values;
  const total = isOnTop ? add(ofExportContract, ofLocalCosts) : ofExportContract;
  return answered(
    { percent, ofExportContract, ofLocalCosts, total },
    [...found.basis, ...limit.basis, ...onTop.basis],
    { trace: [step, ...limit.trace], remarks: limit.remarks },
  );
}
