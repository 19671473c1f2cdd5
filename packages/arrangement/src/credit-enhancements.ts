import type { Law } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { ZERO, compare, plus } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { answered, gather, impossible, outside } from './answer.ts';

export const CREDIT_ENHANCEMENTS = [
  'assignment-of-contract-proceeds',
  'asset-based-security',
  'fixed-asset-security',
  'escrow-account',
] as const;
export type CreditEnhancement = (typeof CREDIT_ENHANCEMENTS)[number];

/**
 * Reduction of the buyer part for several enhancements together (OECD-6), a fraction: each up to its own limit,
 * their sum up to the total, and security on assets counted once.
 */
export function creditEnhancementFactor(
  law: Law,
  factors: Readonly<Partial<Record<CreditEnhancement, Exact>>>,
): Answer<Exact> {
  const used = CREDIT_ENHANCEMENTS.filter((name) => compare(factors[name] ?? ZERO, ZERO) > 0);
  if (used.includes('asset-based-security') && used.includes('fixed-asset-security')) {
    return impossible('creditEnhancements', 'asset-security-counted-twice');
  }
  const found = gather(law.number('oecd.premium.credit-enhancement.maximum'));
  if (found.kind === 'absent') return found;
  const basis = [...found.basis];
  const [total] = found.values;
  let sum = ZERO;
  for (const name of used) {
    const limit = gather(law.number('oecd.premium.credit-enhancement.item', name));
    if (limit.kind === 'absent') return limit;
    const factor = factors[name] ?? ZERO;
    basis.push(...limit.basis);
    if (compare(factor, limit.values[0]) > 0) return aboveLimit(factor, limit.values[0]);
    sum = plus(sum, factor);
  }
  return compare(sum, total) > 0 ? aboveLimit(sum, total) : answered(sum, basis);
}

function aboveLimit(value: Exact, maximum: Exact): Answer<never> {
  return outside('credit-enhancement-above-limit', {
    value: { kind: 'decimal', number: value },
    maximum: { kind: 'decimal', number: maximum },
  });
}
