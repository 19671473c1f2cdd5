import type { Currency, InstalmentsPerYear, Money, Rate } from '@kontor/quantities';
import { total } from '@kontor/quantities';
import { levelPayment } from './level-payment.ts';

/** The profiles that need no figures of their own. */
export const PROFILES = ['equal-principal', 'annuity', 'bullet'] as const;
export type Profile = (typeof PROFILES)[number];

/** The principal of every instalment by name; it may be zero in some and adds up to the credit. */
export interface CustomProfile<C extends Currency = Currency> {
  readonly kind: 'custom';
  readonly principal: readonly Money<C>[];
}

/**
 * How principal is repaid. Equal principal is divided down to the cent with the remainder in the last instalment; an
 * annuity pays the same rounded sum each time and the last one adjusts; a bullet repays everything at the end.
 */
export type RepaymentProfile<C extends Currency = Currency> = Profile | CustomProfile<C>;

/** Principal in cents of instalment k (from 1), given the balance before it and its interest. */
export type PrincipalRule = (k: number, balanceCents: bigint, interestCents: bigint) => bigint;

interface Repaid<C extends Currency> {
  readonly principal: Money<C>;
  readonly instalments: number;
  readonly instalmentsPerYear: InstalmentsPerYear;
  readonly profile: RepaymentProfile<C>;
}

/** The rule of a profile. Throws RangeError when there is no instalment or custom principal does not add up. */
export function principalRule<C extends Currency>(credit: Repaid<C>, rate: Rate<'year'>): PrincipalRule {
  const { principal, instalments, profile } = credit;
  if (!Number.isSafeInteger(instalments) || instalments < 1) {
    throw new RangeError(`no repayment in ${String(instalments)} instalments`);
  }
  if (typeof profile !== 'string') return customRule(credit, profile);
  switch (profile) {
    case 'equal-principal': {
      const each = principal.cents / BigInt(instalments);
      return (k, balance) => (k === instalments ? balance : each);
    }
    case 'bullet':
      return (k, balance) => (k === instalments ? balance : 0n);
    case 'annuity': {
      const { cents: payment } = levelPayment(principal, rate, instalments, credit.instalmentsPerYear);
      return (k, balance, interest) => {
        const part = payment - interest;
        // A payment rounded up can clear a very small credit before its last instalment.
        return k === instalments || part > balance ? balance : part;
      };
    }
  }
}

function customRule<C extends Currency>(credit: Repaid<C>, profile: CustomProfile<C>): PrincipalRule {
  const parts = profile.principal.map((part) => part.cents);
  const repaid = total(credit.principal.currency, profile.principal).cents;
  if (parts.length !== credit.instalments || repaid !== credit.principal.cents) {
    throw new RangeError('custom principal does not repay the credit in its instalments');
  }
  if (parts.some((cents) => cents < 0n)) throw new RangeError('principal of an instalment is negative');
  return (k) => parts[k - 1] ?? 0n;
}
