import type { Absent, Found, Law, Lookup } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import { amountText, compare, compareMoney, toDecimal } from '@kontor/quantities';
import { z } from 'zod';
import { moneyAnswerField, moneyJson } from '../answer-fields.ts';
import { money, optional, share } from '../fields.ts';
import { operation } from '../operation.ts';
import type { Outcome } from '../outcome.ts';
import { badRequest, notFound, outOfScope } from '../outcome.ts';

/** From the highest to the lowest: the first whose minimum is reached is the tier. */
const TIERS = ['50', '30'] as const;
type Tier = (typeof TIERS)[number];

const value = z.strictObject({
  tier: z.enum(TIERS),
  maxAid: moneyAnswerField,
  maxContract: moneyAnswerField,
});

/** The tier of the SME instruments of Finexpo that a Belgian interest opens, with its ceilings (FX-31, FX-32, S-11). */
export const finexpoSmeTier = operation({
  name: 'finexpoSmeTier',
  description: 'Tier of the Finexpo instruments for SMEs.',
  unit: null,
  input: z.strictObject({ belgianInterest: share, contractValue: optional(money('positive')) }),
  value,
  compute({ belgianInterest, contractValue }, law) {
    const contract = contractValue ?? null;
    const limits = TIERS.map((tier) => limitsOf(law, tier));
    const currency = limits[0]?.maxContract;
    if (contract !== null && currency?.found === true && contract.currency !== currency.value.currency) {
      return badRequest({
        name: 'contractValue.currency',
        key: 'one-currency',
        values: { currency: currency.value.currency },
      });
    }
    return tierOf(law, limits, belgianInterest, contract);
  },
});

interface TierLimits {
  readonly tier: Tier;
  readonly minimum: Lookup<Exact>;
  readonly maxAid: Lookup<Money>;
  readonly maxContract: Lookup<Money>;
}

function limitsOf(law: Law, tier: Tier): TierLimits {
  const id = `finexpo.sme.tier-${tier}`;
  return {
    tier,
    minimum: law.number(`${id}.min-belgian-interest`),
    maxAid: law.money(`${id}.max-aid`),
    maxContract: law.money(`${id}.max-contract`),
  };
}

function tierOf(
  law: Law,
  tiers: readonly TierLimits[],
  interest: Exact,
  contract: Money | null,
): Outcome<z.output<typeof value>> {
  let lowest: Found<Exact> | null = null;
  for (const limits of tiers) {
    const { minimum } = limits;
    if (!minimum.found) return unknownLimit(law, minimum);
    if (compare(interest, minimum.value) >= 0) return withinTier(law, limits, interest, contract);
    lowest = minimum;
  }
  return outOfScope(
    'below-lowest-tier',
    { interest: toDecimal(interest), limit: lowest === null ? '' : toDecimal(lowest.value) },
    'belgianInterest',
  );
}

function withinTier(
  law: Law,
  { tier, minimum, maxAid, maxContract }: TierLimits,
  interest: Exact,
  contract: Money | null,
): Outcome<z.output<typeof value>> {
  if (!maxAid.found) return unknownLimit(law, maxAid);
  if (!maxContract.found) return unknownLimit(law, maxContract);
  if (contract !== null && compareMoney(contract, maxContract.value) > 0) {
    const values = { value: amountText(contract), limit: amountText(maxContract.value) };
    return outOfScope('above-contract-ceiling', values, 'contractValue');
  }
  return {
    kind: 'value',
    value: { tier, maxAid: moneyJson(maxAid.value), maxContract: moneyJson(maxContract.value) },
    basis: [minimum, maxAid, maxContract].map(basisOf),
    trace: [
      {
        step: 'tier',
        formula: 'belgianInterest ≥ minimum',
        operands: {
          belgianInterest: toDecimal(interest),
          minimum: minimum.found ? toDecimal(minimum.value) : '',
        },
        result: tier,
      },
    ],
  };
}

function unknownLimit(law: Law, lookup: Absent): Outcome<never> {
  return notFound('value-not-known', { parameter: lookup.id, date: law.date });
}
