import type { Law } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { ZERO, compare } from '@kontor/quantities';
import type { Absence, Outside } from './answer.ts';
import { gather, outside } from './answer.ts';
import type { PremiumCase } from './premium-case.ts';

/** What puts a premium case outside the Arrangement before any rate is looked up; null when nothing does. */
export function beyondPremiumLimits(law: Law, premiumCase: PremiumCase): Absence | Outside | null {
  const { localCurrencyFactor = ZERO, creditEnhancementFactor = ZERO } = premiumCase;
  return (
    tooShort(law, premiumCase) ??
    aboveLimit(law, 'local-currency-factor', localCurrencyFactor) ??
    aboveLimit(law, 'credit-enhancement', creditEnhancementFactor)
  );
}

/** With a weighted average life alone the repayment term itself is not known, so there is nothing to refuse. */
function tooShort(law: Law, { repayment }: PremiumCase): Absence | Outside | null {
  if (repayment.kind !== 'standard-profile') return null;
  const found = gather(law.number('oecd.scope.minimum-term'));
  if (found.kind === 'absent') return found;
  const [minimum] = found.values;
  if (compare(repayment.years, minimum) >= 0) return null;
  const values = {
    years: { kind: 'years', number: repayment.years },
    minimum: { kind: 'years', number: minimum },
  } as const;
  return outside('below-minimum-term', values, found.basis);
}

const ABOVE_LIMIT = {
  'local-currency-factor': 'local-currency-factor-above-limit',
  'credit-enhancement': 'credit-enhancement-above-limit',
} as const;

function aboveLimit(law: Law, factor: keyof typeof ABOVE_LIMIT, value: Exact): Absence | Outside | null {
  if (compare(value, ZERO) === 0) return null;
  const found = gather(law.number(`oecd.premium.${factor}.maximum`));
  if (found.kind === 'absent') return found;
  const [maximum] = found.values;
  if (compare(value, maximum) <= 0) return null;
  const values = {
    value: { kind: 'decimal', number: value },
    maximum: { kind: 'decimal', number: maximum },
  } as const;
  return outside(ABOVE_LIMIT[factor], values, found.basis);
}
